#include "canvas/CardMotion.h"
#include "canvas/GroupItem.h"
#include "canvas/MapScene.h"
#include "tests/ui/canvas/ShownMap.h"

using namespace tussen;
using test::ShownMap;
using test::touchpoint;

namespace {

GroupItem &itemOf(const ShownMap &map, const EntityRef &entity) {
    for (QGraphicsItem *item : map.view.scene()->items())
        if (auto *one = static_cast<GroupItem *>(item); one->group().entity == entity) return *one;
    FAIL("not on the map");
    return *static_cast<GroupItem *>(map.view.scene()->items().front());
}

/// The small drawing with "Queue" 100 px further to the right.
Drawing moved() {
    Drawing drawing = test::smallDrawing();
    for (Group &group : drawing.groups)
        if (group.entity == touchpoint("Queue")) group = test::card("Queue", 510, 288);
    return drawing;
}

} // namespace

TEST_CASE("a moved card glides from where it was to its place, and nothing else moves") {
    ShownMap map;
    mapSceneOf(map.view).setMotion(true);
    map.view.setDrawing(std::make_shared<const Drawing>(moved()));
    auto *motion = map.view.scene()->findChild<CardMotion *>();
    REQUIRE(motion);
    motion->pause();
    motion->setCurrentTime(0);
    CHECK(itemOf(map, touchpoint("Queue")).x() == -100);
    CHECK(itemOf(map, touchpoint("Book")).x() == 0);
    CHECK(motion->totalDuration() == 150);
    motion->setCurrentTime(150);
    CHECK(itemOf(map, touchpoint("Queue")).x() == 0);
}

TEST_CASE("a drawing that comes while cards glide lets them go on from where they are") {
    ShownMap map;
    mapSceneOf(map.view).setMotion(true);
    map.view.setDrawing(std::make_shared<const Drawing>(moved()));
    auto *motion = map.view.scene()->findChild<CardMotion *>();
    motion->pause();
    motion->setCurrentTime(0);
    map.view.setDrawing(std::make_shared<const Drawing>(test::smallDrawing()));
    CHECK(itemOf(map, touchpoint("Queue")).x() == 0);
    map.view.setDrawing(nullptr);
}

TEST_CASE("without motion a moved card stands at its place at once") {
    ShownMap map;
    map.view.setDrawing(std::make_shared<const Drawing>(moved()));
    CHECK(itemOf(map, touchpoint("Queue")).x() == 0);
}
