#include "editing/Connect.h"
#include "editing/Insert.h"
#include "editing/Phases.h"
#include "editing/Reorder.h"
#include "tests/core/editing/Said.h"

#include <catch2/catch.hpp>

using namespace tussen;
using namespace tussen::editing;
using namespace tussen::test;

namespace {

Id<Touchpoint> touchpoint(const char *key) {
    return id<Touchpoint>(key);
}

Build journey() {
    return Build()
        .partners({"klm", "police"})
        .phase("P")
        .touchpoint("a", "A:klm")
        .touchpoint("b", "A:police")
        .phase("Q")
        .touchpoint("c")
        .goal("won")
        .path({"a", "b", "c"});
}

} // namespace

TEST_CASE("two touchpoints are connected once, and not with themselves") {
    Build build = journey();
    build.journey("other").touchpoint("far");
    Edit edit(build.now());
    CHECK(whyNoWay(edit.now(), touchpoint("a"), touchpoint("a")) == NoWay::toItself);
    CHECK(whyNoWay(edit.now(), touchpoint("a"), touchpoint("b")) == NoWay::already);
    CHECK(whyNoWay(edit.now(), touchpoint("a"), touchpoint("far")) == NoWay::otherJourney);
    CHECK(whyNoWay(edit.now(), touchpoint("won"), touchpoint("a")) == NoWay::fromEnd);
    for (const char *refused : {"a", "b", "far"})
        CHECK_FALSE(connect(touchpoint("a"), touchpoint(refused), edit));
    CHECK(edit.changes("Connect").empty());
    CHECK(connect(touchpoint("c"), touchpoint("a"), edit));
    CHECK(ways(edit.now()) == "a>b b>c c>a");
}

TEST_CASE("a new touchpoint takes its seat, its lane and its transition") {
    Edit edit(journey().now());
    const auto added = addTouchpoint(
        {"new", {id<Phase>("Q"), touchpoint("won")}, id<Partner>("klm"), touchpoint("a")}, edit);
    CHECK(order(edit.now()) == "P: a b; Q: c new won");
    CHECK(ways(edit.now()) == "a>b a>new b>c");
    CHECK(rolesAt(edit.now(), added) == "A:klm");
    addTouchpoint({"last", {id<Phase>("Q"), {}}, {}, touchpoint("won")}, edit);
    CHECK(order(edit.now()) == "P: a b; Q: c new won last");
    CHECK(ways(edit.now()) == "a>b a>new b>c");
}

TEST_CASE("inserted before, it takes over what led forward to the other, and its lane") {
    Build build = journey();
    build.transition("c", "b");
    Edit edit(build.now());
    const auto added = insertBefore(touchpoint("b"), "new", edit);
    CHECK(order(edit.now()) == "P: a new b; Q: c won");
    CHECK(ways(edit.now()) == "a>new b>c c>b new>b");
    CHECK(rolesAt(edit.now(), added) == "A:police");
    insertBefore(touchpoint("a"), "first", edit);
    CHECK(order(edit.now()) == "P: first a new b; Q: c won");
}

TEST_CASE("a phase is split at a touchpoint, and merged again") {
    Build build = journey();
    build.change<Phase>("P", [](Phase &row) { row.need = "rest"; });
    Edit edit(build.now());
    CHECK_FALSE(canSplitAt(build.relations(), touchpoint("a")));
    CHECK(canSplitAt(build.relations(), touchpoint("b")));
    const auto added = splitPhaseAt(touchpoint("b"), "P2", edit);
    CHECK(order(edit.now()) == "P: a; P2: b; Q: c won");
    Phase row = edit.now()[added];
    row.need = "quiet";
    edit.put(row);
    mergeWithNext(id<Phase>("P"), edit);
    CHECK(order(edit.now()) == "P: a b; Q: c won");
    CHECK(edit.now()[id<Phase>("P")].need == "rest\nquiet");
    mergeWithNext(id<Phase>("Q"), edit); // the last
    CHECK(order(edit.now()) == "P: a b; Q: c won");
    CHECK(ways(edit.now()) == "a>b b>c");
    addPhaseAfter(id<Phase>("P"), "between", edit);
    CHECK(order(edit.now()) == "P: a b; between:; Q: c won");
    addLastPhase(edit.now()[id<Phase>("P")].journey, "last", edit);
    CHECK(order(edit.now()) == "P: a b; between:; Q: c won; last:");
}

TEST_CASE("phases and partners are put before one of their siblings, or last") {
    const Build build = Build()
                            .partner("klm")
                            .partner("police")
                            .partner("desk", "klm")
                            .partner("crew", "klm")
                            .phase("P")
                            .phase("Q")
                            .phase("R");
    Edit edit(build.now());
    moveBefore(id<Phase>("R"), id<Phase>("P"), edit);
    moveBefore(id<Phase>("P"), {}, edit);
    CHECK(order(edit.now()) == "R:; Q:; P:");
    moveBefore(id<Partner>("crew"), id<Partner>("desk"), edit);
    moveBefore(id<Partner>("klm"), {}, edit);
    const Relations after(edit.now());
    CHECK(siblingsOf(after, id<Partner>("klm")) == std::vector{id<Partner>("police"), id<Partner>("klm")});
    CHECK(siblingsOf(after, id<Partner>("desk")) == std::vector{id<Partner>("crew"), id<Partner>("desk")});
}

TEST_CASE("siblings of one rank are told apart when something comes between them") {
    Build build;
    for (const char *key : {"P", "Q", "R"})
        build.phase(key).change<Phase>(key, [](Phase &row) { row.rank = 1; });
    Edit edit(build.now());
    const auto before = siblingsOf(Relations(edit.now()), id<Phase>("P"));
    moveBefore(before[2], before[1], edit);
    CHECK(siblingsOf(Relations(edit.now()), id<Phase>("P")) == std::vector{before[0], before[2], before[1]});
}
