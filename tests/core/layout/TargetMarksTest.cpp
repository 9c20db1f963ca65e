#include "layout/TargetMarks.h"

#include "tests/core/layout/MapTesting.h"

#include <catch2/catch.hpp>

using namespace tussen;
using namespace tussen::test;

namespace {

/// A current journey of three touchpoints and a target journey that continues two of them.
Build improved() {
    Build build;
    build.partners({"airport", "airline"});
    build.journey("now")
        .phase("before")
        .touchpoint("Queue", "A:airport")
        .touchpoint("Check", "A:airport")
        .touchpoint("Search");
    build.journey("then")
        .phase("after")
        .touchpoint("Queue again", "A:airport")
        .touchpoint("Check again", "A:airport");
    build.touchpoint("Slot", "A:airline");
    build.change<Journey>("then", [](Journey &row) {
        row.state = JourneyState::target;
        row.currentOf = id<Journey>("now");
    });
    for (const char *key : {"Queue", "Check"})
        build.change<Touchpoint>(std::string(key) + " again", [key](Touchpoint &row) {
            row.name = key;
            row.currentOf = id<Touchpoint>(key);
        });
    return build;
}

TargetMark markOf(const Build &build, std::string_view key) {
    const Relations relations = build.relations();
    const Touchpoint &touchpoint = relations.ecosystem()[id<Touchpoint>(key)];
    return targetMark(relations, relations.journeyOf(touchpoint), touchpoint);
}

} // namespace

TEST_CASE("A target journey's touchpoints are kept or new") {
    const Build build = improved();
    CHECK(markOf(build, "Queue again") == TargetMark::kept);
    CHECK(markOf(build, "Check again") == TargetMark::kept);
    CHECK(markOf(build, "Slot") == TargetMark::added);
}

TEST_CASE("They are changed when a field or a role differs") {
    auto build = improved();
    SECTION("a field") {
        build.change<Touchpoint>("Queue again", [](Touchpoint &row) { row.minutes = 10; });
    }
    SECTION("another role") {
        build.roles("Queue again", "C:airline");
    }
    SECTION("a role of another partner") {
        Role role = *build.relations().roles(id<Touchpoint>("Queue again")).front();
        role.partner = id<Partner>("airline");
        build.put(role);
    }
    CHECK(markOf(build, "Queue again") == TargetMark::changed);
    CHECK(markOf(build, "Check again") == TargetMark::kept);
}

TEST_CASE("Place and order alone are no change") {
    auto build = improved();
    build.phase("later").change<Touchpoint>("Queue again", [](Touchpoint &row) {
        row.phase = id<Phase>("later");
        row.rank = 99;
    });
    CHECK(markOf(build, "Queue again") == TargetMark::kept);
}

TEST_CASE("A journey that improves none has no marks and nothing gone") {
    const Build build = improved();
    CHECK(markOf(build, "Queue") == TargetMark::none);
    CHECK(goneTouchpoints(build.relations(), build.now()[id<Journey>("now")]).empty());
}

TEST_CASE("What is gone is listed at the foot of the target's map") {
    const Build build = improved();
    const auto drawing = drawn(build, "then");
    CHECK(wordsOf(groupOf(*drawing, "gone")) == std::vector<std::string>{"No longer there: Search"});
    CHECK_FALSE(findGroup(*drawn(build, "now"), "gone"));
}

TEST_CASE("New has a plus, changed a dot, kept is plain") {
    auto build = improved();
    build.change<Touchpoint>("Queue again", [](Touchpoint &row) { row.minutes = 10; });
    const auto drawing = drawn(build, "then", {.findings = false});
    const auto accents = [&](const char *key) {
        const auto circles = shapes<Circle>(groupOf(*drawing, touchpointGroup(key)));
        return std::count_if(circles.begin(), circles.end(),
                             [](const Circle &circle) { return circle.fill.token == Token::accent; });
    };
    CHECK(accents("Slot") == 1);
    CHECK(shapes<Line>(groupOf(*drawing, touchpointGroup("Slot"))).size() == 2);
    CHECK(accents("Queue again") == 1);
    CHECK(shapes<Line>(groupOf(*drawing, touchpointGroup("Queue again"))).empty());
    CHECK(accents("Check again") == 0);
}
