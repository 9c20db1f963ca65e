#include "graph/MarkovChain.h"

#include "tests/support/Build.h"
#include "tests/support/Generator.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>
#include <map>

using namespace tussen;
using namespace tussen::test;

namespace {

MarkovChain chainOf(const Relations &relations) {
    return {relations, relations.journeys().front()->id};
}

std::map<std::string, double> visits(const Build &document) {
    const Relations relations = document.relations();
    const MarkovChain chain = chainOf(relations);
    CHECK(chain.trap().empty());
    std::map<std::string, double> result;
    for (MarkovChain::Place place = 0; place < chain.size(); ++place)
        result[chain.touchpoint(place).name] = chain.visits()[place];
    return result;
}

std::vector<std::string> trap(const Build &document) {
    const Relations relations = document.relations();
    const MarkovChain chain = chainOf(relations);
    std::vector<std::string> names;
    for (const MarkovChain::Place place : chain.trap())
        names.push_back(chain.touchpoint(place).name);
    std::sort(names.begin(), names.end());
    return names;
}

/// The largest difference between how often a place is visited and how many come to it.
double residual(const MarkovChain &chain) {
    std::vector<double> coming = chain.starts();
    for (MarkovChain::Place place = 0; place < chain.size(); ++place)
        for (const MarkovChain::Step &step : chain.steps(place))
            coming[step.to] += chain.visits()[place] * step.share;
    double largest = 0;
    for (MarkovChain::Place place = 0; place < chain.size(); ++place)
        largest = std::max(largest, std::abs(coming[place] - chain.visits()[place]));
    return largest;
}

/// a leads to b, c and the goal g with these probabilities.
Build fork(std::optional<double> b, std::optional<double> c, std::optional<double> g) {
    return Build()
        .touchpoint("a")
        .abandon("b")
        .abandon("c")
        .goal("g")
        .transition("a", "b", b)
        .transition("a", "c", c)
        .transition("a", "g", g);
}

/// A circle of so many places with one way out, taken by one in ten that come to the last.
Build circle(std::size_t size) {
    Build document;
    const auto key = [](std::size_t number) { return "t" + std::to_string(number); };
    for (std::size_t i = 0; i < size; ++i)
        document.touchpoint(key(i));
    for (std::size_t i = 0; i + 1 < size; ++i)
        document.transition(key(i), key(i + 1));
    return document.goal("goal").transition(key(size - 1), "goal", 0.1).transition(key(size - 1), key(0));
}

} // namespace

TEST_CASE("Missing probabilities share what the given ones leave, other sums are scaled") {
    struct Row {
        std::optional<double> b, c, g;
        double expectedB, expectedC, expectedG;
    };
    const auto none = std::nullopt;
    for (const Row &row :
         {Row{none, none, none, 1 / 3.0, 1 / 3.0, 1 / 3.0}, Row{0.5, none, none, 0.5, 0.25, 0.25},
          Row{0.5, 0.3, 0.2, 0.5, 0.3, 0.2}, Row{0.2, 0.2, 0.1, 0.4, 0.4, 0.2},
          Row{0.8, 0.8, 0.4, 0.4, 0.4, 0.2}, Row{0, 0, 0.3, 0, 0, 1}, Row{1, none, none, 1, 0, 0},
          Row{0.7, 0.3, none, 0.7, 0.3, 0}, Row{0.8, 0.8, none, 0.5, 0.5, 0},
          Row{0, none, none, 0, 0.5, 0.5}}) {
        const auto found = visits(fork(row.b, row.c, row.g));
        INFO(row.expectedB << " " << row.expectedC << " " << row.expectedG);
        CHECK(found.at("b") == Approx(row.expectedB).margin(1e-12));
        CHECK(found.at("c") == Approx(row.expectedC).margin(1e-12));
        CHECK(found.at("g") == Approx(row.expectedG).margin(1e-12));
    }
}

TEST_CASE("Parallel transitions add up, and a step to itself is a visit each time") {
    Build document;
    document.touchpoint("a").abandon("b").goal("g").transition("a", "b").transition("a", "g");
    document.put(
        Transition{.id = id<Transition>("twin"), .from = id<Touchpoint>("a"), .to = id<Touchpoint>("g")});
    CHECK(visits(document).at("g") == Approx(2 / 3.0));
    Build loop;
    loop.touchpoint("start").touchpoint("a").goal("g").path({"start", "a", "g"}).transition("a", "a", 0.75);
    CHECK(visits(loop).at("a") == Approx(4));
}

TEST_CASE("A visit begins at every start alike") {
    Build document;
    document.touchpoint("a").touchpoint("b").touchpoint("c").goal("g");
    document.path({"a", "g"}).path({"b", "c", "g"});
    const auto found = visits(document);
    CHECK(found.at("a") == Approx(0.5));
    CHECK(found.at("c") == Approx(0.5));
    CHECK(found.at("g") == Approx(1));
}

TEST_CASE("Nobody comes where no way leads, and no way leads on from an end") {
    Build document;
    document.touchpoint("a").goal("g").abandon("left").touchpoint("after").touchpoint("planned");
    document.path({"a", "g", "after"}).transition("a", "left", 0).transition("a", "planned", 0);
    document.path({"planned", "after", "planned"}); // a circle without way out, but nobody comes to it
    const auto found = visits(document);
    CHECK(found.at("g") == 1);
    for (const char *name : {"left", "after", "planned"})
        CHECK(found.at(name) == 0);
}

TEST_CASE("A trap is where customers come to and reach no end from") {
    const Build base = Build().touchpoint("a").touchpoint("b").touchpoint("c").goal("g").path({"a", "b"});
    CHECK(trap(Build(base).path({"b", "c", "g"})).empty());
    CHECK(trap(Build(base).path({"b", "c", "b"}).path({"a", "g"})) == std::vector<std::string>{"b", "c"});
    CHECK(trap(Build(base).path({"b", "b"}).path({"a", "g"})) == std::vector<std::string>{"b"});
    CHECK(trap(Build(base).path({"b", "c", "b"}).path({"c", "g"})).empty());
    CHECK(trap(Build(base).path({"c", "b"}).transition("b", "c", 1).transition("b", "g")) ==
          std::vector<std::string>{"a", "b", "c"});
    CHECK(trap(Build(base).transition("a", "g", 1).path({"b", "c", "b"})).empty()); // nobody is left for b
}

TEST_CASE("A way out too small for numbers is as good as none") {
    Build document;
    document.touchpoint("start").touchpoint("a").touchpoint("b").goal("g");
    document.path({"start", "a", "b"}).transition("b", "a", 1).transition("b", "g", 1e-300);
    CHECK(trap(document) == std::vector<std::string>{"a", "b"});
}

TEST_CASE("Circles of any size are solved") {
    for (const std::size_t size : {1, 2, 24, 25, 300}) {
        INFO(size);
        const auto found = visits(circle(size));
        CHECK(found.at("t0") == Approx(10));
        CHECK(found.at("goal") == Approx(1));
    }
}

TEST_CASE("The solution fits the equations within 1e-9, whatever the size") {
    for (const std::size_t touchpoints : {100, 3'000}) {
        const Relations relations(testing::generated({.touchpoints = touchpoints}));
        const MarkovChain chain = chainOf(relations);
        REQUIRE(chain.trap().empty());
        CHECK(residual(chain) < 1e-9);
    }
    const Relations relations = circle(2'000).relations();
    CHECK(residual(chainOf(relations)) < 1e-9);
}

TEST_CASE("Visits can be over at other places") {
    Build document;
    document.touchpoint("a").touchpoint("b").goal("g").path({"a", "b", "g"}).path({"b", "a"});
    const Relations relations = document.relations();
    const MarkovChain chain = chainOf(relations);
    const std::vector<double> found = chain.visits({false, true, false});
    CHECK(found == std::vector<double>{1, 1, 0});
    CHECK(chain.visits(std::vector<bool>(3, false)) == chain.visits());
}

TEST_CASE("How a visit ends depends on the goals that are marked") {
    using Ending = MarkovChain::Ending;
    const auto endings = [](const Build &document) {
        const Relations relations = document.relations();
        const MarkovChain chain = chainOf(relations);
        std::vector<Ending> result;
        for (MarkovChain::Place place = 0; place < chain.size(); ++place)
            result.push_back(chain.ending(place));
        return result;
    };
    Build document;
    document.touchpoint("a").touchpoint("b").abandon("left").path({"a", "b"}).path({"a", "left"});
    CHECK(endings(document) == std::vector{Ending::none, Ending::goal, Ending::abandon});
    document.goal("g");
    CHECK(endings(document) == std::vector{Ending::none, Ending::unmarked, Ending::abandon, Ending::goal});
}

TEST_CASE("A journey without touchpoints has an empty chain") {
    const Build document = Build().journey("journey");
    CHECK(visits(document).empty());
}
