// Zooming, panning and what stays in view, in a real window.
#include "tests/ui/canvas/ShownMap.h"

#include <QScrollBar>
#include <QWheelEvent>

#include <cmath>

using namespace tussen;
using test::ShownMap;
using test::touchpoint;

namespace {

/// The small drawing's look on a page too large for the window.
Drawing largeDrawing() {
    Drawing drawing = test::smallDrawing();
    drawing.page.width = 6000;
    drawing.page.height = 4000;
    drawing.groups.push_back(test::card("Far", 5600, 3700));
    return drawing;
}

void wheel(MapView &view, const QPoint &at, int angle, Qt::KeyboardModifiers modifiers) {
    QWheelEvent event(at, view.viewport()->mapToGlobal(at), {}, {0, angle}, Qt::NoButton, modifiers,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(view.viewport(), &event);
}

QPoint scrolled(const MapView &view) {
    return {view.horizontalScrollBar()->value(), view.verticalScrollBar()->value()};
}

} // namespace

TEST_CASE("Ctrl and the wheel zoom, and what is under the pointer stays there") {
    ShownMap map(largeDrawing());
    map.view.centerOn(3000, 2000);
    const QPoint pointer = GENERATE(QPoint(50, 40), QPoint(400, 300), QPoint(700, 100));
    const int angle = GENERATE(120, -120, 360, -360);
    const QPointF before = map.view.mapToScene(pointer);
    const double heads = map.view.viewport()->x();
    wheel(map.view, pointer, angle, Qt::ControlModifier);
    CHECK((map.view.zoom() > 1) == (angle > 0));
    // The heads may have grown or shrunk: the pointer is where it was in the widget.
    const QPoint moved(static_cast<int>(heads) - map.view.viewport()->x(), 0);
    const QPointF after = map.view.mapToScene(pointer + moved);
    CHECK(std::abs(after.x() - before.x()) * map.view.zoom() < 2);
}

TEST_CASE("the wheel alone scrolls, with Shift sideways") {
    ShownMap map(largeDrawing());
    map.view.centerOn(3000, 2000);
    const QPoint before = scrolled(map.view);
    wheel(map.view, {100, 100}, -120, Qt::NoModifier);
    CHECK(scrolled(map.view).y() > before.y());
    CHECK(scrolled(map.view).x() == before.x());
    wheel(map.view, {100, 100}, -120, Qt::ShiftModifier);
    CHECK(scrolled(map.view).x() > before.x());
    CHECK(map.view.zoom() == 1);
}

TEST_CASE("the middle button moves the map, and so does the left with Space held") {
    ShownMap map(largeDrawing());
    map.view.centerOn(3000, 2000);
    const bool space = GENERATE(false, true);
    const auto button = space ? Qt::LeftButton : Qt::MiddleButton;
    if (space) QTest::keyPress(&map.view, Qt::Key_Space);
    const QPoint before = scrolled(map.view);
    QTest::mousePress(map.view.viewport(), button, {}, {300, 300});
    QMouseEvent move(QEvent::MouseMove, QPointF(260, 320),
                     map.view.viewport()->mapToGlobal(QPointF(260, 320)), Qt::NoButton, button, {});
    QCoreApplication::sendEvent(map.view.viewport(), &move);
    QTest::mouseRelease(map.view.viewport(), button, {}, {260, 320});
    if (space) QTest::keyRelease(&map.view, Qt::Key_Space);
    CHECK(scrolled(map.view) == before + QPoint(40, -20));
    CHECK(map.selection().empty());
    map.view.centerOn(300, 210);
    map.click(300, 210);
    CHECK(map.selection().size() == 1);
}

TEST_CASE("keys zoom in and out, to 100 % and to all of the map") {
    ShownMap map(largeDrawing());
    QSignalSpy zoomed(&map.view, &MapView::zoomChanged);
    map.key(Qt::Key_Plus);
    CHECK(map.view.zoom() == Approx(1.25));
    map.key(Qt::Key_Minus);
    map.key(Qt::Key_Minus);
    CHECK(map.view.zoom() == Approx(0.8));
    map.key(Qt::Key_0);
    CHECK(map.view.zoom() == 1);
    map.key(Qt::Key_F);
    CHECK(map.view.zoom() < 0.2);
    CHECK(zoomed.count() == 5);
    map.key(Qt::Key_F, Qt::ControlModifier);
    CHECK(zoomed.count() == 5);
}

TEST_CASE("by keys what is chosen stays in sight, wherever on the map it is; else the middle stays") {
    ShownMap map(largeDrawing());
    const char *const name = GENERATE("Far", "Fly");
    map.view.select({touchpoint(name)});
    const auto inSight = [&] {
        return map.view.viewport()->geometry().contains(map.view.rectOf(touchpoint(name)));
    };
    map.key(Qt::Key_F);
    map.key(Qt::Key_0);
    CHECK(map.view.zoom() == 1);
    CHECK(inSight());
    map.key(Qt::Key_F);
    for (int i = 0; i < 12; ++i) {
        map.key(Qt::Key_Plus);
        CHECK(inSight());
    }
    map.view.setZoom(0.5);
    map.view.centerOn(3000, 2000);
    REQUIRE_FALSE(inSight());
    map.key(Qt::Key_0);
    const QPointF middle = map.view.mapToScene(map.view.viewport()->rect().center());
    CHECK(QLineF(middle, {3000, 2000}).length() < 120);
    CHECK_FALSE(inSight());
}

TEST_CASE("all of the map fits, beside the heads, at any size of the window") {
    const QSize size = GENERATE(QSize(500, 400), QSize(1600, 500), QSize(700, 900));
    ShownMap map(largeDrawing(), size);
    map.view.fitAll();
    const QRectF seen = map.view.mapToScene(map.view.viewport()->rect()).boundingRect();
    CHECK(seen.contains(QRectF(QPointF(236, 140), QPointF(5999, 3999))));
    CHECK(map.view.horizontalScrollBar()->maximum() == map.view.horizontalScrollBar()->minimum());
    CHECK(map.view.verticalScrollBar()->maximum() == map.view.verticalScrollBar()->minimum());
}

TEST_CASE("a fit asked for before the window shows is done when it does") {
    MapView view;
    view.setDrawing(std::make_shared<const Drawing>(largeDrawing()));
    view.fitAll();
    view.resize(1500, 900);
    view.show();
    REQUIRE(QTest::qWaitForWindowExposed(&view));
    const double asked = view.zoom();
    view.fitAll();
    CHECK(view.zoom() == Approx(asked));
}

TEST_CASE("zoom has bounds, and all of the map is always within them") {
    ShownMap map(largeDrawing());
    map.view.setZoom(1000);
    CHECK(map.view.zoom() == 4);
    map.view.setZoom(0);
    CHECK(map.view.zoom() == Approx(0.05));
    Drawing huge = largeDrawing();
    huge.page.width = 1e6;
    map.view.setDrawing(std::make_shared<const Drawing>(huge));
    map.view.fitAll();
    CHECK(map.view.zoom() < 0.001);
}

TEST_CASE("an entity is brought to the middle") {
    ShownMap map(largeDrawing());
    CHECK(map.view.centerOnEntity(touchpoint("Far")));
    CHECK(map.view.viewport()->geometry().contains(map.view.rectOf(touchpoint("Far"))));
    CHECK_FALSE(map.view.centerOnEntity(touchpoint("Nowhere")));
}

TEST_CASE("walking to a card brings it into view") {
    ShownMap map(largeDrawing());
    map.view.select({touchpoint("Fly")});
    map.key(Qt::Key_Tab);
    CHECK(map.view.currentEntity() == touchpoint("Far"));
    CHECK(map.view.viewport()->geometry().contains(map.view.rectOf(touchpoint("Far"))));
}
