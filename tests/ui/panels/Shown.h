#pragma once

#include "panels/Style.h"
#include "tests/support/Bench.h"
#include "tests/support/Build.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch.hpp>

namespace tussen::test {

/// Shows a widget and gives it the keyboard.
inline void show(QWidget &widget) {
    widget.show();
    REQUIRE(QTest::qWaitForWindowExposed(&widget));
    widget.activateWindow();
    QApplication::setActiveWindow(&widget);
    REQUIRE(QTest::qWaitForWindowActive(&widget));
}

/// The widget below `root` that screen readers know by this name.
template <class Widget> Widget *named(const QWidget &root, const QString &name) {
    for (Widget *widget : root.findChildren<Widget *>())
        if (widget->accessibleName() == name) return widget;
    FAIL("nothing is called " << name.toStdString());
    return nullptr;
}

} // namespace tussen::test
