// Partners that have a lane on the map although they own nothing in the journey.
#include "layout/EmptyLanes.h"
#include "tests/core/layout/AnyCrowd.h"
#include "tests/core/layout/GeometryRules.h"
#include "tests/core/layout/MapTesting.h"

#include <catch2/catch.hpp>

using namespace tussen;
using namespace tussen::test;

namespace {

/// An airport with a desk that works and a lounge that does not, and others of all kinds.
Build crowd() {
    return Build()
        .partners({"taxi", "airport", "guards", "railway"})
        .partner("desk", "airport")
        .partner("lounge", "airport")
        .touchpoint("check", "A:desk R:guards")
        .journey("other")
        .phase("elsewhere")
        .touchpoint("travel", "A:railway");
}

/// "taxi lounge": who has a lane, without the others.
std::string named(const Relations &relations, const std::set<Id<Partner>> &partners) {
    std::string names;
    for (const Partner *partner : relations.partners())
        if (partners.contains(partner->id)) names += (names.empty() ? "" : " ") + partner->name;
    return names;
}

std::string laneNames(const Geometry &geometry) {
    std::string names;
    for (const Lane &lane : geometry.lanes)
        if (lane.partner) names += (names.empty() ? "" : " ") + lane.partner->name;
    return names;
}

} // namespace

TEST_CASE("newcomers are who has no role anywhere, whatever their departments have") {
    const Relations relations = crowd().relations();
    CHECK(named(relations, emptyLanes(relations, EmptyLanes::newcomers, {})) == "taxi airport lounge");
    CHECK(named(relations, emptyLanes(relations, EmptyLanes::all, {})) ==
          "taxi airport guards railway desk lounge");
}

TEST_CASE(
    "an organisation keeps its lane when one of its departments gets a role, and gives it up with its own") {
    Build build;
    build.partner("airport").partner("desk", "airport").touchpoint("check");
    const auto lanes = [&] {
        const Relations relations = build.relations();
        return laneNames(geometryOf(relations, id<Journey>("journey"), 100, interMeasure(),
                                    emptyLanes(relations, EmptyLanes::newcomers, {})));
    };
    CHECK(lanes() == "airport desk");
    build.role("check", RoleKind::accountable, "desk");
    CHECK(lanes() == "airport desk");
    build.role("check", RoleKind::consulted, "airport");
    CHECK(lanes() == "desk");
}

TEST_CASE("departments that are folded into their organisation have no empty lane") {
    const Relations relations = crowd().relations();
    const std::set folded{id<Partner>("airport")};
    CHECK(named(relations, emptyLanes(relations, EmptyLanes::newcomers, folded)) == "taxi airport");
    CHECK(named(relations, emptyLanes(relations, EmptyLanes::all, folded)) == "taxi airport guards railway");
}

TEST_CASE("empty lanes stand among the others by rank, and who has one is not in the strip") {
    const Relations relations = crowd().relations();
    const auto lanes = [&](EmptyLanes whose) {
        return geometryOf(relations, id<Journey>("journey"), 100, interMeasure(),
                          emptyLanes(relations, whose, {}));
    };
    CHECK(laneNames(geometryOf(relations, id<Journey>("journey"), 100)) == "desk");
    CHECK(laneNames(lanes(EmptyLanes::newcomers)) == "taxi airport desk lounge");
    CHECK(lanes(EmptyLanes::newcomers).supporting.size() == 1);
    CHECK(laneNames(lanes(EmptyLanes::all)) == "taxi airport desk lounge guards railway");
    CHECK(lanes(EmptyLanes::all).supporting.empty());
}

TEST_CASE("an empty lane is lower than others and has room for its name and note") {
    Build build = crowd();
    for (int i = 0; i < 12; ++i) // so many partners have letters, too
        build.partner("A partner with quite a long name, number " + std::to_string(i));
    const Relations relations = build.relations();
    MapOptions options;
    options.emptyLanes = emptyLanes(relations, EmptyLanes::all, {});
    const auto drawing = drawn(relations, id<Journey>("journey"), options);
    const auto heightOf = [&](const Id<Partner> &partner) {
        return groupOf(*drawing, "lane-" + partner.value.text()).bounds.height;
    };
    CHECK(heightOf(id<Partner>("taxi")) < heightOf(id<Partner>("desk")));
    for (const Id<Partner> &partner : options.emptyLanes) {
        const Group &head = groupOf(*drawing, "partner-" + partner.value.text());
        const auto labels = shapes<Label>(head);
        REQUIRE(labels.size() >= 3);
        for (std::size_t i = 0; i < labels.size(); ++i) {
            CHECK(contains(shapes<Box>(head).front().rect, boundsOf(labels[i])));
            for (std::size_t j = 0; j < i; ++j)
                CHECK_FALSE(overlap(boundsOf(labels[i]), boundsOf(labels[j])));
        }
    }
}

TEST_CASE("with any empty lanes the map keeps all its rules") {
    CHECK(rc::check([] {
        const Relations relations(*anyCrowd());
        const Journey &journey = *relations.journeys().front();
        const auto found = breaches(geometryOf(relations, journey.id, 100, interMeasure(),
                                               emptyLanes(relations, EmptyLanes::all, {})));
        if (!found.empty()) RC_FAIL(found.front());
    }));
}
