#include "interchange/Json.h"
#include "tests/core/layout/GeometryRules.h"
#include "tests/support/Files.h"
#include "tests/support/Generator.h"

#include <catch2/catch.hpp>

using namespace tussen;

TEST_CASE("The sample journeys keep all rules, and their marks stand clear") {
    for (const char *sample : {"schiphol-departure", "home-insulation"}) {
        const Relations relations(fromJson(testing::sampleText(sample)));
        for (const Journey *journey : relations.journeys()) {
            INFO(journey->name);
            const Geometry geometry = geometryOf(relations, journey->id, 179);
            CHECK(geometry.cards.size() > 10);
            CHECK(test::breaches(geometry) == std::vector<std::string>{});
            CHECK(test::crowdedMarks(geometry, 6) == std::vector<std::string>{});
        }
    }
}

TEST_CASE("A departure from Schiphol: who stands where") {
    const Relations relations(fromJson(testing::sampleText("schiphol-departure")));
    const Geometry geometry = geometryOf(relations, relations.journeys()[0]->id, 179);
    CHECK(geometry.cards.size() == 32);
    CHECK(geometry.lanes.size() == 11);
    CHECK(geometry.phases.size() == 9);
    std::size_t nobody = 0;
    std::size_t outcomes = 0;
    std::size_t contested = 0;
    for (const Card &card : geometry.cards) {
        nobody += geometry.lanes[card.lane].kind == LaneKind::nobody ? 1 : 0;
        outcomes += card.inOutcomes ? 1 : 0;
        contested += card.contested ? 1 : 0;
    }
    CHECK(nobody == 1);
    CHECK(outcomes == 2);
    CHECK(contested == 1);
}

TEST_CASE("Journeys of many touchpoints and partners keep all rules") {
    for (const std::size_t partners : {1U, 12U, 60U}) {
        const Relations relations(testing::generated({.touchpoints = 300, .partners = partners}));
        const Geometry geometry = geometryOf(relations, relations.journeys()[0]->id, 0);
        INFO(partners << " partners");
        CHECK(test::breaches(geometry) == std::vector<std::string>{});
    }
}
