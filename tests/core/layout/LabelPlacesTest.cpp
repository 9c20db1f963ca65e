#include "layout/LabelPlaces.h"

#include <catch2/catch.hpp>

using namespace tussen;

namespace {

/// Connectors from one card with labels at these heights, 80 px wide.
Geometry fan(std::initializer_list<double> heights) {
    Geometry geometry;
    for (const double y : heights) {
        Connector connector;
        connector.label = {100, y};
        connector.labelRoom = 80;
        geometry.connectors.push_back(std::move(connector));
    }
    return geometry;
}

} // namespace

TEST_CASE("Labels with room above each other stay where they are") {
    const auto places = labelPlaces(fan({10, 23, 36}));
    for (const LabelPlace &place : places) {
        CHECK(place.at.x == 100);
        CHECK(place.room == 80);
    }
}

TEST_CASE("Labels that would touch stand side by side in turn, whatever their order") {
    const auto places = labelPlaces(fan({24, 10, 17}));
    CHECK(places[1].at.x == 100);
    CHECK(places[2].at.x == 138);
    CHECK(places[0].at.x == 100);
    for (const LabelPlace &place : places)
        CHECK(place.at.x + place.room <= 180);
    CHECK(places[1].at.x + places[1].room < places[2].at.x);
}

TEST_CASE("Sources do not mind each other") {
    auto geometry = fan({10, 12});
    geometry.connectors[1].from = 1;
    CHECK(labelPlaces(geometry)[1].at.x == 100);
}
