// Replacing the drawing, and what is painted of it.
#include "canvas/MapScene.h"
#include "tests/ui/canvas/ShownMap.h"

#include <QImage>
#include <QScrollBar>

using namespace tussen;
using test::ShownMap;
using test::touchpoint;

namespace {

std::shared_ptr<Drawing> madeAgain() {
    return std::make_shared<Drawing>(test::smallDrawing());
}

QColor colorAt(MapView &view, double x, double y) {
    const QPointF place = view.viewportTransform().map(QPointF(x, y));
    return view.viewport()->grab().toImage().pixelColor(place.toPoint());
}

QColor light(Token token) {
    return QColor::fromRgb(lightTheme().color({token}));
}

/// The regions that are repainted when the scene goes from one drawing to the next.
QRectF changedBy(const std::shared_ptr<Drawing> &next) {
    const Theme theme = lightTheme();
    MapScene scene(theme);
    scene.setDrawing(madeAgain());
    QCoreApplication::processEvents();
    QRectF changed;
    QObject::connect(&scene, &QGraphicsScene::changed, [&](const QList<QRectF> &regions) {
        for (const QRectF &region : regions)
            changed |= region;
    });
    scene.setDrawing(next);
    QCoreApplication::processEvents();
    return changed;
}

} // namespace

TEST_CASE("an equal drawing repaints nothing, an edited card itself alone") {
    CHECK(changedBy(madeAgain()).isEmpty());
    const auto edited = madeAgain();
    std::get<Label>(edited->groups.back().primitives.back()).text = "Fly home";
    const QRectF changed = changedBy(edited);
    CHECK(changed.contains(QRectF(574, 176, 142, 74)));
    CHECK(QRectF(550, 150, 190, 130).contains(changed));
}

TEST_CASE("items follow the groups: new ones come, old ones go, moved ones move") {
    const Theme theme = lightTheme();
    MapScene scene(theme);
    scene.setDrawing(madeAgain());
    const auto before = scene.items().size();
    const auto next = madeAgain();
    next->groups.pop_back();
    next->groups.back() = test::card("Queue", 600, 288);
    next->groups.push_back(test::card("New", 410, 176));
    scene.setDrawing(next);
    CHECK(scene.items().size() == before);
    REQUIRE(scene.groupAt({480, 210}, 1));
    CHECK(scene.groupAt({480, 210}, 1)->entity == touchpoint("New"));
    REQUIRE(scene.groupAt({650, 320}, 1));
    CHECK(scene.groupAt({650, 320}, 1)->entity == touchpoint("Queue"));
    CHECK_FALSE(scene.groupAt({480, 320}, 1));
    scene.setDrawing(nullptr);
    CHECK(scene.items().isEmpty());
}

TEST_CASE("a chosen card that an edit moves is not lost from sight; one out of sight stays there") {
    const auto moved = madeAgain();
    moved->page.height += 2000;
    for (Group &group : moved->groups)
        if (group.title == "Book") group = test::card("Book", 246, 1900);
    for (const bool isInSight : {true, false}) {
        ShownMap map(test::smallDrawing(), {500, 300});
        map.view.centerOnEntity(touchpoint("Book"));
        if (!isInSight) map.view.panBy({-2000, 0});
        map.view.select({touchpoint("Book")});
        const auto isSeen = [&] {
            return map.view.viewport()->geometry().contains(map.view.rectOf(touchpoint("Book")));
        };
        REQUIRE(isSeen() == isInSight);
        map.view.setDrawing(moved);
        CHECK(isSeen() == isInSight);
    }
}

TEST_CASE("an edit keeps zoom, place, choice and marks; what vanished is no longer chosen") {
    ShownMap map(test::smallDrawing(), {500, 300});
    map.view.setZoom(1.5);
    map.view.panBy({-120, -40});
    map.view.select({touchpoint("Fly"), touchpoint("Queue")});
    const int scrolled = map.view.horizontalScrollBar()->value();
    QSignalSpy changed(&map.view, &MapView::selectionChanged);
    map.view.setDrawing(madeAgain());
    CHECK(changed.count() == 0);
    const auto next = madeAgain();
    next->groups.pop_back();
    map.view.setDrawing(next);
    CHECK(map.view.zoom() == 1.5);
    CHECK(map.view.horizontalScrollBar()->value() == scrolled);
    CHECK(map.selection() == std::vector{touchpoint("Queue")});
    CHECK(changed.count() == 1);
}

TEST_CASE("the chosen card has a rim, a marked one a halo; both follow and go") {
    ShownMap map;
    const QColor plain = colorAt(map.view, 407, 325);
    map.view.select({touchpoint("Queue")});
    CHECK(colorAt(map.view, 480, 284) == light(Token::accent));
    map.view.setDrawing(madeAgain());
    CHECK(colorAt(map.view, 480, 284) == light(Token::accent));
    map.view.select({});
    CHECK(colorAt(map.view, 480, 284) != light(Token::accent));
    map.view.mark({touchpoint("Queue")});
    CHECK(colorAt(map.view, 405, 345) != light(Token::laneEven));
    map.view.mark({});
    CHECK(colorAt(map.view, 407, 325) == plain);
}

TEST_CASE("a theme changes colours, not the drawing") {
    ShownMap map;
    const auto theme = GENERATE(as<Theme>(), lightTheme(), darkTheme(), highContrastTheme());
    map.view.setTheme(theme);
    const double zoom = GENERATE(1.0, 0.1);
    map.view.setZoom(zoom);
    CHECK(colorAt(map.view, 850, 420) == QColor::fromRgb(theme.color({Token::paper})));
    CHECK(colorAt(map.view, 800, 340) == QColor::fromRgb(theme.color({Token::laneEven})));
    CHECK(map.view.grab().toImage().pixelColor(2, 2) == QColor::fromRgb(theme.color({Token::paper})));
}

TEST_CASE("nothing to draw is no trouble") {
    ShownMap map;
    map.view.setDrawing(GENERATE(as<DrawingPtr>(), nullptr, std::make_shared<const Drawing>()));
    map.view.fitAll();
    map.view.setZoom(0.1);
    map.key(Qt::Key_Right);
    map.key(Qt::Key_Tab);
    map.click(10, 10);
    CHECK(map.selection().empty());
    CHECK_FALSE(map.view.grab().isNull());
}
