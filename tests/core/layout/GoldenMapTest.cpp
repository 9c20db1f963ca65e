#include "tests/core/layout/Dump.h"
#include "tests/core/layout/MapTesting.h"

#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>
#include <sstream>

using namespace tussen;
using namespace tussen::test;

namespace {

/// A little of everything: a gap, a contested card, a wait, a branch, a handoff with and one without an
/// agreement, a supporter, outcomes, a curve and a conflict.
Build littleAirport() {
    Build build;
    build.partners({"airline", "airport", "caterer", "guards"})
        .channel("On site")
        .outcomes({"cost", "queue"});
    build.put(EcosystemInfo{ecosystemInfoId(), "Flying", "rested passengers", "en"});
    build.journey("A family flies", "airline")
        .phase("Depart")
        .touchpoint("Check in", "A:airline R:airline I:airport");
    build.touchpoint("Drop bags", "A:airport A:airline").wait("Queue", "R:guards C:airport");
    build.phase("Fly")
        .touchpoint("Search", "A:airport R:guards")
        .touchpoint("Board", "A:airline")
        .touchpoint("Eat", "A:caterer")
        .goal("On board")
        .abandon("Missed");
    build.path({"Check in", "Drop bags", "Queue"})
        .transition("Queue", "Search", 0.9)
        .transition("Queue", "Missed", 0.1);
    build.path({"Search", "Board", "Eat", "On board"}).transition("Check in", "Queue", 0);
    build.agreement("sla", {"airline", "airport"}).influence("cost", "queue", -0.8);
    build.effect("Queue", "queue", 0.9)
        .interest("save", "airport", -4, "cost")
        .interest("fast", "airline", -5, "queue");
    int experience = -2;
    for (const char *key : {"Queue", "Check in", "Board"})
        build.change<Touchpoint>(key, [&](Touchpoint &row) {
            row.experience = experience++;
            row.channel = id<Channel>("On site");
        });
    return build;
}

std::string fileText(const std::filesystem::path &file) {
    std::stringstream text;
    text << std::ifstream(file).rdbuf();
    return text.str();
}

} // namespace

TEST_CASE("A small journey is drawn as it was") {
    const auto folder = std::filesystem::path(TUSSEN_SOURCE_DIR) / "tests/data/expected";
    MapOptions options;
    options.date = "21 November 2026";
    const std::string actual = dump(*drawn(littleAirport(), "A family flies", options));
    const auto beside = folder / "little-airport.drawing.actual.txt";
    const bool same = actual == fileText(folder / "little-airport.drawing.txt");
    if (same)
        std::filesystem::remove(beside);
    else
        std::ofstream(beside) << actual;
    INFO("compare little-airport.drawing.actual.txt in " << folder);
    CHECK(same);
}
