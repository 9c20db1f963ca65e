#pragma once

#include "canvas/MapView.h"
#include "tests/support/SmallDrawing.h"

#include <QSignalSpy>
#include <QTest>

#include <catch2/catch.hpp>

namespace tussen::test {

/// A map in a real window that has the keyboard.
struct ShownMap {
    MapView view;

    explicit ShownMap(Drawing drawing = smallDrawing(), QSize size = {1000, 600}) {
        view.setDrawing(std::make_shared<const Drawing>(std::move(drawing)));
        view.resize(size);
        view.show();
        view.activateWindow();
        view.setFocus();
        REQUIRE(QTest::qWaitForWindowActive(&view));
    }

    [[nodiscard]] QPoint pixelOf(double x, double y) const { return view.mapFromScene(QPointF(x, y)); }
    [[nodiscard]] std::vector<EntityRef> selection() const { return view.selection(); }

    void click(double x, double y, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, modifiers, pixelOf(x, y));
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(&view, key, modifiers);
    }
};

inline EntityRef touchpoint(const std::string &name) {
    return entity(EntityType::touchpoint, name);
}

} // namespace tussen::test
