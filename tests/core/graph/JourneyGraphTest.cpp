#include "graph/JourneyGraph.h"
#include "tests/support/Build.h"

#include <catch2/catch.hpp>

using namespace tussen;
using namespace tussen::test;

namespace {

using Names = std::vector<std::string>;

template <class Vertices> Names namesOf(const JourneyGraph &graph, const Vertices &vertices) {
    Names names;
    for (const auto vertex : vertices)
        names.push_back(graph.touchpoint(vertex).name);
    return names;
}

} // namespace

TEST_CASE("Each journey has a graph of its own touchpoints, ways and owners") {
    Build document;
    document.partner("p").touchpoint("a", "A:p").touchpoint("b").goal("g");
    document.path({"a", "b", "g", "a"}).transition("a", "g", 0);
    document.journey("next").touchpoint("c").touchpoint("d", "A:p").path({"c", "d"});
    const Relations relations = document.relations();
    const std::vector<JourneyGraph> graphs = journeyGraphs(relations);
    REQUIRE(graphs.size() == 2);
    const JourneyGraph &first = graphs[0];
    CHECK(first.journey().name == "journey");
    CHECK(first.size() == 3);
    CHECK(namesOf(first, first.starts()) == Names{"a"});
    CHECK(namesOf(first, first.after(0)) == Names{"b"});
    CHECK(namesOf(first, first.before(2)) == Names{"b"});
    CHECK(first.isEnd(2));
    CHECK_FALSE(first.isEnd(1));
    CHECK(first.owner(0)->name == "p");
    CHECK_FALSE(first.owner(1));
    CHECK(namesOf(graphs[1], graphs[1].after(0)) == Names{"d"});
}

TEST_CASE("Where no goal is marked, ends stand in, but not abandons") {
    struct Row {
        Build document;
        bool marksGoal;
        Names goals;
    };
    const Build fork = Build().touchpoint("a").touchpoint("b").abandon("x").path({"a", "b"}).path({"a", "x"});
    for (const auto &[document, marksGoal, goals] :
         {Row{fork, false, {"b"}}, Row{Build(fork).goal("g"), true, {"g"}},
          Row{Build(fork).transition("b", "a", 0), false, {"b"}},
          Row{Build(fork).path({"b", "a"}), false, {}}}) {
        const Relations relations = document.relations();
        const JourneyGraph graph = journeyGraphs(relations).front();
        CHECK(graph.marksGoal() == marksGoal);
        CHECK(namesOf(graph, graph.goals()) == goals);
    }
}

TEST_CASE("Parallel ways lead to their end more than once") {
    Build document;
    document.touchpoint("a").touchpoint("b").path({"a", "b"});
    Transition second = document.now()[way("a", "b")];
    second.id = id<Transition>("second");
    document.put(second);
    const Relations relations = document.relations();
    const JourneyGraph graph = journeyGraphs(relations).front();
    CHECK(namesOf(graph, graph.after(0)) == Names{"b", "b"});
    CHECK(namesOf(graph, graph.before(1)) == Names{"a", "a"});
}
