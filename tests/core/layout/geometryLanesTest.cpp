#include "layout/Geometry.h"
#include "tests/support/Build.h"

#include <catch2/catch.hpp>

using namespace tussen;
using test::Build;
using test::id;

namespace {

Geometry laidOut(const Relations &relations) {
    return geometryOf(relations, id<Journey>("journey"), 100);
}

std::string laneName(const Lane &lane) {
    if (lane.kind == LaneKind::nobody) return "Nobody";
    return lane.kind == LaneKind::outcomes ? "Outcomes" : lane.partner->name;
}

/// "Nobody airport  desk Outcomes": a space more for each level of a department.
std::string laneNames(const Geometry &geometry) {
    std::string names;
    for (const Lane &lane : geometry.lanes)
        names += (names.empty() ? "" : " ") + std::string(static_cast<std::size_t>(lane.depth), ' ') +
                 laneName(lane);
    return names;
}

const Card &card(const Geometry &geometry, std::string_view name) {
    return *std::ranges::find(geometry.cards, name, [](const Card &one) { return one.touchpoint->name; });
}

std::string laneOf(const Geometry &geometry, std::string_view name) {
    return laneName(geometry.lanes[card(geometry, name).lane]);
}

} // namespace

TEST_CASE("Lanes: Nobody, accountable partners by rank with their departments, Outcomes") {
    struct Case {
        std::string about;
        Build build;
        std::string lanes;
        std::string supporting;
    };
    const std::vector<Case> cases{
        {"an empty journey", Build().journey("journey"), "Nobody Outcomes", ""},
        {"rank decides, not use", Build().partners({"b", "a"}).touchpoint("1", "A:a").touchpoint("2", "A:b"),
         "Nobody b a Outcomes", ""},
        {"partners without a role have no lane", Build().partners({"a", "b"}).touchpoint("1", "A:b"),
         "Nobody b Outcomes", ""},
        {"who only supports has no lane",
         Build().partners({"a", "b", "c"}).touchpoint("1", "A:b R:a C:c").touchpoint("2", "R:b"),
         "Nobody b Outcomes", "a c"},
        {"departments stand under their organisation, whatever their rank",
         Build()
             .partners({"a", "b"})
             .partner("desk", "a")
             .partner("counter", "desk")
             .touchpoint("1", "A:a")
             .touchpoint("2", "A:b")
             .touchpoint("3", "A:desk")
             .touchpoint("4", "A:counter"),
         "Nobody a  desk   counter b Outcomes", ""},
        {"an organisation that is not accountable itself has no lane to indent its departments in",
         Build().partners({"a", "b"}).partner("desk", "a").touchpoint("1", "A:desk").touchpoint("2", "A:b"),
         "Nobody desk b Outcomes", ""},
    };
    for (const Case &one : cases) {
        INFO(one.about);
        const Relations relations = one.build.relations();
        const Geometry geometry = laidOut(relations);
        CHECK(laneNames(geometry) == one.lanes);
        std::string supporting;
        for (const Partner *partner : geometry.supporting)
            supporting += (supporting.empty() ? "" : " ") + partner->name;
        CHECK(supporting == one.supporting);
        CHECK((geometry.supportingStrip.height > 0) == !one.supporting.empty());
    }
}

TEST_CASE("A card stands in its owner's lane, without owner in Nobody or Outcomes") {
    const Relations relations = Build()
                                    .partners({"a", "b"})
                                    .touchpoint("owned", "A:b R:a")
                                    .touchpoint("gap", "R:a")
                                    .goal("well")
                                    .abandon("badly")
                                    .goal("owned goal", "A:a")
                                    .relations();
    const Geometry geometry = laidOut(relations);
    CHECK(laneOf(geometry, "owned") == "b");
    CHECK(laneOf(geometry, "gap") == "Nobody");
    CHECK(laneOf(geometry, "well") == "Outcomes");
    CHECK(laneOf(geometry, "badly") == "Outcomes");
    CHECK(laneOf(geometry, "owned goal") == "a");
    CHECK(card(geometry, "well").inOutcomes);
    CHECK_FALSE(card(geometry, "owned goal").inOutcomes);
    CHECK(card(geometry, "owned goal").rect.height == measure::cardHeight);
    CHECK(card(geometry, "well").rect.height == measure::outcomeHeight);
    CHECK_FALSE(geometry.lanes.front().thin);
}

TEST_CASE("Several accountable: the topmost lane has the card, the others a ghost of it") {
    const Relations relations = Build()
                                    .partners({"a", "b", "c"})
                                    .touchpoint("both", "A:c A:a A:b")
                                    .touchpoint("one", "A:b")
                                    .relations();
    const Geometry geometry = laidOut(relations);
    const Card &both = card(geometry, "both");
    CHECK(laneOf(geometry, "both") == "a");
    CHECK(both.contested);
    REQUIRE(both.ghosts.size() == 2);
    for (std::size_t i = 0; i < 2; ++i) {
        const Lane &lane = geometry.lanes[both.lane + 1 + i];
        CHECK(both.ghosts[i].x == both.rect.x);
        CHECK(lane.band.y < both.ghosts[i].y);
        CHECK(both.ghosts[i].bottom() < lane.band.bottom());
    }
    CHECK_FALSE(card(geometry, "one").contested);
}

TEST_CASE("Heights of lanes") {
    const Relations relations = Build()
                                    .partners({"a", "b", "c"})
                                    .touchpoint("start", "A:a")
                                    .touchpoint("1", "A:b")
                                    .touchpoint("2", "A:b")
                                    .touchpoint("3", "A:c", TouchpointKind::backstage)
                                    .touchpoint("4", "A:c")
                                    .transition("start", "1")
                                    .transition("start", "2")
                                    .transition("start", "3")
                                    .transition("start", "4")
                                    .relations();
    const Geometry geometry = laidOut(relations);
    REQUIRE(geometry.lanes.size() == 5);
    const auto &[nobody, a, b, c, outcomes] = std::tie(
        geometry.lanes[0], geometry.lanes[1], geometry.lanes[2], geometry.lanes[3], geometry.lanes[4]);

    SECTION("an empty Nobody lane is a thin strip, empty Outcomes take no room") {
        CHECK(nobody.thin);
        CHECK(nobody.band.height < 40);
        CHECK(nobody.band.y == 100);
        CHECK(outcomes.band.height == 0);
    }
    SECTION("a lane is 112 high with its gap") {
        CHECK(a.band.height + measure::laneGap == measure::laneHeight);
        CHECK(b.band.y - a.band.y == measure::laneHeight);
    }
    SECTION("or as high as its stacked cards need") {
        CHECK(card(geometry, "1").rect.x == card(geometry, "2").rect.x);
        CHECK(card(geometry, "1").rect.bottom() < card(geometry, "2").rect.y);
        CHECK(b.band.height > 2 * measure::cardHeight);
    }
    SECTION("what happens backstage stands below the line of visibility") {
        REQUIRE(c.visibility);
        CHECK(card(geometry, "4").rect.bottom() < *c.visibility);
        CHECK(*c.visibility < card(geometry, "3").rect.y);
        CHECK_FALSE(b.visibility);
    }
}
