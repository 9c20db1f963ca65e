#include "canvas/DropPlace.h"
#include "tests/support/SmallDrawing.h"

#include <catch2/catch.hpp>

using namespace tussen;
using test::entity;
using test::smallDrawing;

TEST_CASE("a place of the map is the nearest lane and the seat among the phase's cards") {
    const Drawing drawing = smallDrawing();
    const EntityRef book = entity(EntityType::touchpoint, "Book");
    const Group *card = nullptr;
    for (const Group &group : drawing.groups)
        if (group.entity == book) card = &group;
    REQUIRE(card);
    CHECK(isCardOf(*card));
    const double left = card->bounds.x - 2;
    const double right = card->bounds.right() + 2;
    const DropPlace before = dropPlaceAt(drawing, {left, card->bounds.center().y}, {});
    CHECK(before.before == book);
    REQUIRE(before.phase);
    CHECK(before.phase->type == EntityType::phase);
    CHECK(dropPlaceAt(drawing, {right, card->bounds.center().y}, {}).before != book);
    CHECK(dropPlaceAt(drawing, {left, card->bounds.center().y}, {book}).before != book);
}

TEST_CASE("what lies behind the last head is the end") {
    const Drawing drawing = smallDrawing();
    CHECK(headBehind(drawing, Pane::phaseHead, {-1000, 0}));
    CHECK_FALSE(headBehind(drawing, Pane::phaseHead, {1e6, 0}));
    CHECK(headBehind(drawing, Pane::laneHead, {0, -1000}));
    CHECK_FALSE(headBehind(drawing, Pane::laneHead, {0, 1e6}));
}
