#include "layout/Geometry.h"
#include "tests/core/layout/MapTesting.h"

#include <catch2/catch.hpp>

using namespace tussen;
using namespace tussen::test;

namespace {

/// Two touchpoints of two partners, joined.
Build handoff(std::optional<double> probability = std::nullopt) {
    Build build;
    build.partners({"airline", "airport"});
    build.touchpoint("Check in", "A:airline").touchpoint("Queue", "A:airport");
    build.transition("Check in", "Queue", probability);
    return build;
}

Group connector(const Build &build, std::string_view from = "Check in", std::string_view to = "Queue") {
    return groupOf(*drawn(build), transitionGroup(from, to));
}

} // namespace

TEST_CASE("A handoff without an agreement is dashed with an open ring") {
    const Group group = connector(handoff());
    REQUIRE(shapes<Circle>(group).size() == 1);
    CHECK(shapes<Line>(group).size() == 1);
    CHECK(shapes<Line>(group).front().stroke.dash == Dash::dashed);
    CHECK(shapes<Line>(group).front().arrow);
    CHECK(group.title == "from Check in to Queue");
    CHECK(group.description == "handoff without agreement");
}

TEST_CASE("A handoff with an agreement carries a tick") {
    auto build = handoff();
    build.agreement("sla", {"airline", "airport"});
    const Group group = connector(build);
    const auto lines = shapes<Line>(group);
    REQUIRE(lines.size() == 2);
    CHECK(lines.front().stroke.dash == Dash::solid);
    CHECK(lines.back().stroke.paint.token == Token::good);
    CHECK(group.description == "handoff with agreement");
}

TEST_CASE("An agreement for another place does not help") {
    auto build = handoff();
    build.touchpoint("Board", "A:airline").transition("Queue", "Board");
    build.agreement("sla", {"airline", "airport"}, Scope(way("Queue", "Board")));
    CHECK(shapes<Line>(connector(build)).front().stroke.dash == Dash::dashed);
    CHECK(shapes<Line>(connector(build, "Queue", "Board")).front().stroke.dash == Dash::solid);
}

TEST_CASE("Within one partner, and where nobody owns, there is no handoff") {
    Build build;
    build.partner("airport")
        .touchpoint("One", "A:airport")
        .touchpoint("Two", "A:airport")
        .touchpoint("Three");
    build.path({"One", "Two", "Three"});
    for (const auto &[from, to] : {std::pair("One", "Two"), std::pair("Two", "Three")}) {
        const Group group = connector(build, from, to);
        CHECK(shapes<Circle>(group).empty());
        CHECK(shapes<Line>(group).front().stroke.dash == Dash::solid);
        CHECK(group.description.empty());
    }
}

TEST_CASE("A planned transition is dotted and makes no handoff") {
    const Group group = connector(handoff(0));
    CHECK(shapes<Line>(group).front().stroke.dash == Dash::dotted);
    CHECK(shapes<Circle>(group).empty());
    CHECK(wordsOf(group).empty());
}

TEST_CASE("Shares stand at the source of a branch") {
    auto build = handoff(0.03);
    build.touchpoint("Lounge", "A:airline").transition("Check in", "Lounge", 0.97);
    CHECK(wordsOf(connector(build)) == std::vector<std::string>{"3 %"});
    CHECK(wordsOf(connector(handoff(1.0))).empty());
    CHECK(wordsOf(connector(handoff())).empty());
}

TEST_CASE("Label, share, wait and what is handed over are told in words") {
    auto build = handoff(0.3);
    Transition row = build.now()[way("Check in", "Queue")];
    row.label = "Hand luggage only";
    row.waitMinutes = 90;
    row.information = "Bag labels";
    build.put(row);
    CHECK(connector(build).description ==
          "Hand luggage only, 30 %, 1 h 30 min, handoff without agreement, hands over: Bag labels");
}

TEST_CASE("A label has the room along its line, up to what stands there") {
    const std::string label = "Those who have their hands free and know the way already";
    const auto written = [&](Build build, std::string_view to) {
        Transition one = build.now()[way("a", to)];
        one.label = label;
        build.put(one);
        const auto words = wordsOf(groupOf(*drawn(build), transitionGroup("a", to)));
        REQUIRE(words.size() == 1);
        return words.front();
    };
    // One after the other, so that a line may run straight past what other lanes hold.
    const auto row = [](std::initializer_list<std::string_view> owners) {
        Build build;
        build.partners({"p", "q"}).phase("one");
        std::string_view before;
        for (const std::string_view one : owners) {
            build.touchpoint(one.substr(0, 1), "A:" + std::string(one.substr(2)));
            if (!before.empty()) build.transition(before, one.substr(0, 1));
            before = one.substr(0, 1);
        }
        return build;
    };
    CHECK(written(row({"a:p", "x:q", "b:p"}).transition("a", "b"), "b") == label);
    CHECK(written(row({"a:p", "x:q", "b:q"}).transition("a", "b"), "b") == label);
    CHECK(written(row({"a:p", "b:p"}), "b").ends_with("…")); // the next card
    CHECK(written(row({"a:p", "x:q"}), "x").ends_with("…")); // it bends
}

TEST_CASE("Waiting time stands on the line, on a ground of its own") {
    auto build = handoff();
    Transition row = build.now()[way("Check in", "Queue")];
    row.waitMinutes = 15;
    build.put(row);
    const Group group = connector(build);
    CHECK(says(group, "15 min"));
    REQUIRE(shapes<Box>(group).size() == 1);
    const Label label = shapes<Label>(group).back();
    CHECK(contains(shapes<Box>(group).front().rect, boundsOf(label)));
}

TEST_CASE("Labels, shares and waits can be switched off; the mark of a handoff stays") {
    auto build = handoff(0.3);
    Transition row = build.now()[way("Check in", "Queue")];
    row.label = "Hand luggage only";
    row.waitMinutes = 15;
    build.put(row);
    const auto drawing = drawn(build, "journey", {.labels = false});
    const Group &group = groupOf(*drawing, transitionGroup("Check in", "Queue"));
    CHECK(wordsOf(group).empty());
    CHECK(shapes<Circle>(group).size() == 1);
}

namespace {

/// Ten lanes, and a transition from the first to the last.
Build longWay(const std::string &lastName = "Step 9") {
    Build build;
    for (int i = 0; i < 10; ++i)
        build.partner("Partner " + std::to_string(i));
    for (int i = 0; i < 10; ++i)
        build.touchpoint("Step " + std::to_string(i))
            .role("Step " + std::to_string(i), RoleKind::accountable, "Partner " + std::to_string(i));
    build.transition("Step 0", "Step 9", 0.5);
    build.change<Touchpoint>("Step 9", [&](Touchpoint &row) { row.name = lastName; });
    return build;
}

} // namespace

TEST_CASE("A run over many lanes becomes two named tags") {
    const Group group = connector(longWay(), "Step 0", "Step 9");
    CHECK(wordsOf(group) == std::vector<std::string>{"50 % to Step 9", "from Step 0"});
    CHECK(shapes<Box>(group).size() == 2);
}

TEST_CASE("A tag is as wide as its words, up to 180 px, and cut behind two lines") {
    const auto first = [](const Build &build) {
        const Group group = connector(build, "Step 0", "Step 9");
        return std::pair(shapes<Box>(group).front().rect.width, wordsOf(group));
    };
    const auto [narrow, few] = first(longWay());
    CHECK(narrow < 120);
    const auto [wide, many] = first(longWay("Tries again another day"));
    CHECK(wide > measure::cardWidth);
    CHECK(many.front() == "50 % to Tries again another day");
    const auto [widest, most] = first(longWay(std::string(300, 'x')));
    CHECK(widest <= 180);
    CHECK(most[1].ends_with("…"));
}

TEST_CASE("A long name has a second line in its tags, on the side away from the line that meets it") {
    const std::string name = "Tries again another day, with all the papers at hand";
    Build build = longWay(name);
    build.change<Touchpoint>("Step 0", [&](Touchpoint &row) { row.name = name; });
    const Group group = connector(build, "Step 0", "Step 9");
    const auto lines = shapes<Line>(group);
    const auto tags = shapes<Box>(group);
    const auto words = shapes<Label>(group);
    REQUIRE(tags.size() == 2);
    REQUIRE(words.size() == 4);
    CHECK(words[0].text + " " + words[1].text == "50 % to " + name);
    CHECK(words[2].text + " " + words[3].text == "from " + name);
    CHECK(lines.front().points.back().y == Approx(tags[0].rect.y));
    CHECK(lines.back().points.front().y == Approx(tags[1].rect.bottom()));
    for (std::size_t i = 0; i < words.size(); ++i)
        CHECK(contains(tags[i / 2].rect, boundsOf(words[i]), 2));
    const auto plain = shapes<Box>(connector(longWay(), "Step 0", "Step 9"));
    CHECK(plain[1].rect.height < tags[1].rect.height);
}

TEST_CASE("A tag tells the waiting time") {
    const auto first = [](const Build &build) {
        return wordsOf(connector(build, "Step 0", "Step 9")).front();
    };
    Build build = longWay();
    Transition row = build.now()[way("Step 0", "Step 9")];
    row.waitMinutes = 90;
    build.put(row);
    CHECK(first(build) == "50 % · 1 h 30 min to Step 9");
}
