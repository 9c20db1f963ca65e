#include "graph/Reach.h"

#include "PlainJourney.h"

#include <catch2/catch.hpp>

using namespace tussen;
using namespace tussen::test;

namespace {

constexpr auto all = [](std::size_t) { return true; };

std::vector<std::string> pathIn(const Build &document, const Partner *without = nullptr) {
    const Relations relations = document.relations();
    const JourneyGraph graph = journeyGraphs(relations).front();
    std::vector<std::string> names;
    for (const auto vertex : pathToGoal(graph, without))
        names.push_back(graph.touchpoint(vertex).name);
    return names;
}

} // namespace

TEST_CASE("Touchpoints are reached, and lead to an end, where trying all paths says so") {
    REQUIRE(holdsForJourneys([](const PlainJourney &plain) {
        const JourneyGraph graph = journeyGraphs(plain.relations).front();
        const std::vector<bool> reached = reachedFromStarts(graph);
        const std::vector<bool> leadsOut = leadsToAnEnd(graph);
        const std::size_t size = plain.touchpoints.size();
        RC_ASSERT(graph.size() == size);
        for (std::size_t one = 0; one < size; ++one) {
            bool isReached = false;
            bool isLedOut = false;
            for (std::size_t other = 0; other < size; ++other) {
                isReached = isReached || (plain.isStart(other) && plain.leads(other, one, all));
                isLedOut = isLedOut || (plain.isEnd(other) && plain.leads(one, other, all));
            }
            RC_ASSERT(reached[one] == isReached);
            RC_ASSERT(leadsOut[one] == isLedOut);
        }
    }));
}

TEST_CASE("A path to a goal is one, and there is one where trying all paths finds one") {
    REQUIRE(holdsForJourneys([](const PlainJourney &plain) {
        const JourneyGraph graph = journeyGraphs(plain.relations).front();
        const auto path = pathToGoal(graph);
        RC_ASSERT(!path.empty() == plain.leadsToGoal(all));
        if (path.empty()) return;
        RC_ASSERT(plain.isStart(path.front()));
        RC_ASSERT(plain.isGoal(path.back()));
        for (std::size_t i = 1; i < path.size(); ++i)
            RC_ASSERT(plain.hasWay(path[i - 1], path[i]));
    }));
}

TEST_CASE("The shortest path is taken, and around what is left out") {
    Build document;
    document.partners({"p", "q"}).touchpoint("a").touchpoint("b", "A:p").touchpoint("c").touchpoint("d");
    document.goal("g").path({"a", "c", "d", "g"}).path({"a", "b", "g"});
    CHECK(pathIn(document) == std::vector<std::string>{"a", "b", "g"});
    const Relations relations = document.relations();
    const JourneyGraph graph = journeyGraphs(relations).front();
    CHECK(pathToGoal(graph, &document.now()[id<Partner>("q")]).size() == 3);
    CHECK(pathToGoal(graph, graph.owner(1)).size() == 4);
}

TEST_CASE("An empty journey has no paths") {
    CHECK(pathIn(Build().journey("journey")).empty());
}
