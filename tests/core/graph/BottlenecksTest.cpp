#include "graph/Bottlenecks.h"

#include "PlainJourney.h"

#include <catch2/catch.hpp>

using namespace tussen;
using namespace tussen::test;

namespace {

std::vector<std::string> namesOf(const Build &document) {
    const Relations relations = document.relations();
    const JourneyGraph graph = journeyGraphs(relations).front();
    std::vector<std::string> names;
    for (const auto vertex : bottlenecks(graph))
        names.push_back(graph.touchpoint(vertex).name);
    return names;
}

} // namespace

TEST_CASE("Bottlenecks are what no path to a goal can do without") {
    REQUIRE(holdsForJourneys([](const PlainJourney &plain) {
        std::vector<JourneyGraph::Vertex> expected;
        if (plain.leadsToGoal([](std::size_t) { return true; }))
            for (std::size_t one = 0; one < plain.touchpoints.size(); ++one)
                if (!plain.leadsToGoal([one](std::size_t other) { return other != one; }))
                    expected.push_back(static_cast<JourneyGraph::Vertex>(one));
        auto found = bottlenecks(journeyGraphs(plain.relations).front());
        std::sort(found.begin(), found.end());
        RC_ASSERT(found == expected);
    }));
}

TEST_CASE("Bottlenecks stand in the order in which they are passed") {
    Build document;
    document.goal("g").touchpoint("d").touchpoint("c").touchpoint("b").touchpoint("a").touchpoint("start");
    document.path({"start", "a", "b", "d", "g"}).path({"a", "c", "d"}).path({"d", "a"});
    CHECK(namesOf(document) == std::vector<std::string>{"start", "a", "d", "g"});
}

TEST_CASE("A long journey that leads back to its beginning is no trouble") {
    Build document;
    constexpr int length = 20'000;
    for (int i = 0; i < length; ++i)
        document.touchpoint(std::to_string(i));
    for (int i = 1; i < length; ++i)
        document.transition(std::to_string(i - 1), std::to_string(i));
    document.transition(std::to_string(length - 2), "1");
    CHECK(namesOf(document).size() == length);
}
