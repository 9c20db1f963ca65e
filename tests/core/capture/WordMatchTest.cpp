#include "capture/WordMatch.h"

#include <catch2/catch.hpp>

using namespace tussen::capture;

namespace {

std::optional<int> among(std::string_view text, std::string_view typed) {
    return distanceOf(text, typed, Scattered::yes);
}

} // namespace

TEST_CASE("words fit in any order, by their beginnings best") {
    CHECK(among("Save As…", "save") == 0);
    CHECK(among("Save As…", "as sa") == 0);
    CHECK(among("Arrange Lanes", "") == 0);
    CHECK(among("Arrange Lanes", "ange") == 1);
    CHECK(among("Arrange Lanes", "la ange") == 1);
    CHECK(among("Go to Findings", "zebra") == std::nullopt);
    CHECK(among("Go to Findings", "go zebra") == std::nullopt);
}

TEST_CASE("letters in their order fit last, where that is wanted") {
    CHECK(among("Arrange Lanes", "arla").value() > 1);
    CHECK(distanceOf("Arrange Lanes", "arla", Scattered::no) == std::nullopt);
    CHECK(among("Arrange Lanes", "alra") == std::nullopt);
}

TEST_CASE("accents and case do not matter") {
    CHECK(among("Überblick für Gäste", "uberblick gaste") == 0);
    CHECK(among("zoom", "ZOOM") == 0);
}
