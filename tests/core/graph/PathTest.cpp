#include "graph/Path.h"

#include "tests/support/Build.h"

#include <catch2/catch.hpp>

using namespace tussen;
using tussen::test::Build;
using tussen::test::id;
using tussen::test::way;

namespace {

Build trip() {
    return Build()
        .partners({"airport", "airline"})
        .partner("security", "airport")
        .touchpoint("arrive", "A:airport")
        .wait("queue", "A:security")
        .touchpoint("scan", "A:security", TouchpointKind::backstage)
        .touchpoint("board", "A:airline")
        .abandon("missed")
        .transition("arrive", "queue", 0.9)
        .transition("arrive", "missed", 0.1)
        .transition("arrive", "board", 0)
        .transition("queue", "scan")
        .transition("scan", "board")
        .change<Touchpoint>("arrive", [](Touchpoint &row) { row.minutes = 5; })
        .change<Touchpoint>("queue", [](Touchpoint &row) { row.minutes = 20; });
}

} // namespace

TEST_CASE("a path knows where it has come to") {
    const Ecosystem ecosystem = trip().now();
    Path path{id<Touchpoint>("arrive"), {}};
    CHECK(path.here(ecosystem) == id<Touchpoint>("arrive"));
    path.taken = {way("arrive", "queue"), way("queue", "scan")};
    CHECK(path.here(ecosystem) == id<Touchpoint>("scan"));
    CHECK(path.touchpoints(ecosystem).size() == 3);
}

TEST_CASE("minutes, waits, doors and handoffs are summed along the path") {
    Build document = trip();
    Transition toScan = document.now()[way("queue", "scan")];
    toScan.waitMinutes = 3;
    document.put(toScan);
    const Relations relations(document.now());
    const PathSums start = sumsOf(relations, {id<Touchpoint>("arrive"), {}});
    CHECK(start.minutes == 5);
    CHECK(start.waitMinutes == 0);
    CHECK(start.doors == 1);
    CHECK(start.handoffs == 0);
    const PathSums end =
        sumsOf(relations, {id<Touchpoint>("arrive"),
                           {way("arrive", "queue"), way("queue", "scan"), way("scan", "board")}});
    CHECK(end.minutes == 28);
    CHECK(end.waitMinutes == 23);
    CHECK(end.doors == 2); // the department is no door of its own
    CHECK(end.handoffs == 2);
}

TEST_CASE("the likeliest way on stands first, and what nobody travels is left out") {
    const Relations relations(trip().now());
    const auto ways = waysOn(relations, id<Touchpoint>("arrive"));
    REQUIRE(ways.size() == 2);
    CHECK(ways[0]->to == id<Touchpoint>("queue"));
    CHECK(waysOn(relations, id<Touchpoint>("missed")).empty());
}
