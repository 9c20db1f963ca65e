// How much of the map is seen: at first, after Fit, and above the bar over its foot.
#include "export/Shapes.h"
#include "panels/QuickAddBar.h"
#include "tests/ui/shell/MapKeys.h"

#include <QScrollBar>

using namespace tussen;
using test::id;
using test::MapKeys;
using test::TestWindow;

namespace {

/// In the window's coordinates.
QRect placeOf(const QWidget &widget) {
    return {widget.mapTo(widget.window(), QPoint()), widget.size()};
}

QRect barOf(const TestWindow &shown) {
    return placeOf(*shown.window.findChild<QuickAddBar *>());
}

/// Where the rectangle of the drawing is seen, in the window's coordinates.
QRect seenAt(const TestWindow &shown, const QRectF &rect) {
    const QPoint origin = shown.map().viewport()->mapTo(&shown.window, QPoint());
    return shown.map().viewportTransform().mapRect(rect).toAlignedRect().translated(origin);
}

} // namespace

TEST_CASE("a new, empty journey is seen whole, above the bar") {
    TestWindow shown;
    shown.window.resize(GENERATE(QSize(1400, 900), QSize(1280, 800)));
    shown.action("New").trigger();
    const Drawing &drawing = *shown.map().drawing();
    const QRect page = seenAt(shown, {drawing.laneHeadRight, drawing.phaseBottom,
                                      drawing.page.right() - drawing.laneHeadRight,
                                      drawing.page.bottom() - drawing.phaseBottom});
    CHECK(placeOf(*shown.map().viewport()).adjusted(-1, -1, 1, 1).contains(page));
    CHECK(page.bottom() <= barOf(shown).top());
    CHECK(shown.map().zoom() <= 1);
}

TEST_CASE("a large journey opens readable, not whole") {
    const TestWindow shown(test::samplePath("schiphol-departure"));
    CHECK(shown.map().zoom() >= 0.6);
    CHECK(shown.map().zoom() <= 1);
}

TEST_CASE("after Fit the bar lies over nothing of the map") {
    MapKeys shown;
    shown.window.resize(GENERATE(QSize(1400, 900), QSize(1900, 800)));
    shown.map().fitAll();
    const QRectF content = shown.map().sceneRect();
    CHECK_FALSE(content.isEmpty());
    const double bottom = shown.map().drawing()->page.bottom();
    CHECK(seenAt(shown, {content.left(), 0, content.width(), bottom}).bottom() <= barOf(shown).top());
    CHECK(shown.map().verticalScrollBar()->maximum() == shown.map().verticalScrollBar()->minimum());
}

TEST_CASE("a card that is gone to stands above the bar, the last row of the map as well") {
    const MapKeys shown;
    shown.map().setZoom(GENERATE(0.6, 1.0, 2.0));
    for (const Touchpoint &one : shown.now().table<Touchpoint>()) {
        if (!shown.map().centerOnEntity(ref(one.id))) continue;
        const QRectF card = toQt(shown.map().groupOf(ref(one.id))->bounds);
        INFO(one.name);
        CHECK(seenAt(shown, card).bottom() <= barOf(shown).top());
    }
    shown.map().verticalScrollBar()->setValue(shown.map().verticalScrollBar()->maximum());
    const double bottom = shown.map().drawing()->page.bottom();
    CHECK(seenAt(shown, {0, 0, 1, bottom}).bottom() <= barOf(shown).top());
}

TEST_CASE("walking keeps the card above the bar") {
    const MapKeys shown;
    shown.map().setZoom(1);
    for (int step = 0; step < 12; ++step) {
        shown.key(Qt::Key_Tab);
        const auto current = shown.map().currentEntity();
        REQUIRE(current);
        CHECK(seenAt(shown, toQt(shown.map().groupOf(*current)->bounds)).bottom() <= barOf(shown).top());
    }
}
