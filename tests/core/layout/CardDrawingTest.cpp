#include "tests/core/layout/MapTesting.h"

#include <catch2/catch.hpp>

using namespace tussen;
using namespace tussen::test;

namespace {

Build airport() {
    Build build;
    build.partners({"airport", "airline", "police", "guards"});
    return build;
}

const Group &card(const Drawing &drawing, std::string_view key) {
    return groupOf(drawing, touchpointGroup(key));
}

/// Cards without badges.
DrawingPtr plain(const Build &build) {
    return drawn(build, "journey", {.findings = false});
}

std::vector<Token> fills(const Group &group) {
    std::vector<Token> result;
    for (const Polygon &polygon : shapes<Polygon>(group))
        result.push_back(polygon.fill.token);
    for (const Circle &circle : shapes<Circle>(group))
        result.push_back(circle.fill.token);
    return result;
}

bool hasFill(const Group &group, Token token) {
    const auto all = fills(group);
    return std::find(all.begin(), all.end(), token) != all.end();
}

} // namespace

TEST_CASE("A card shows channel, name and the roles of others") {
    auto build = airport();
    build.channel("On site").touchpoint("Queue", "A:airport R:airport C:police R:guards I:airline");
    build.change<Touchpoint>("Queue", [](Touchpoint &row) { row.channel = id<Channel>("On site"); });
    const auto drawing = plain(build);
    CHECK(wordsOf(card(*drawing, "Queue")) == std::vector<std::string>{"On site", "Queue", "R", "C", "I"});
}

TEST_CASE("Roles of others can be switched off") {
    auto build = airport();
    build.touchpoint("Queue", "A:airport C:police");
    const auto drawing = drawn(build, "journey", {.findings = false, .otherRoles = false});
    CHECK(wordsOf(card(*drawing, "Queue")) == std::vector<std::string>{"Queue"});
}

TEST_CASE("Chips that do not fit are counted") {
    auto build = airport();
    build.touchpoint("Queue", "A:airport R:airline C:airline I:airline R:police C:police I:police R:guards");
    const auto words = wordsOf(card(*plain(build), "Queue"));
    CHECK(words == std::vector<std::string>{"Queue", "R", "R", "R", "+4"});
}

TEST_CASE("A name has up to three lines, then an ellipsis") {
    auto build = airport();
    build.touchpoint("Waits at the gate while late passengers come and more and more of them");
    const auto words = wordsOf(
        card(*plain(build), "Waits at the gate while late passengers come and more and more of them"));
    REQUIRE(words.size() == 3);
    CHECK(words.back().ends_with("…"));
}

TEST_CASE("A long name makes room for channel and chips by smaller type, not by running into them") {
    auto build = airport();
    build.channel("Terminal")
        .touchpoint("Waits at the gate while late passengers come", "A:airport R:guards");
    build.change<Touchpoint>("Waits at the gate while late passengers come",
                             [](Touchpoint &row) { row.channel = id<Channel>("Terminal"); });
    const auto drawing = plain(build);
    const auto labels = shapes<Label>(card(*drawing, "Waits at the gate while late passengers come"));
    REQUIRE(labels.size() == 5);
    for (std::size_t i = 1; i < 4; ++i) {
        CHECK(labels[i].size == 12);
        CHECK(labels[i].at.y - labels[i - 1].at.y >= 12);
    }
}

TEST_CASE("Kinds show by their form") {
    auto build = airport();
    build.wait("Wait", "A:airport").touchpoint("Behind", "A:airport", TouchpointKind::backstage);
    build.touchpoint("Contact", "A:airport").goal("Goal", "A:airport");
    build.change<Touchpoint>("Wait", [](Touchpoint &row) { row.minutes = 45; });
    const auto drawing = drawn(build);
    const auto outline = [&](const char *key) {
        return shapes<Box>(card(*drawing, key)).front().stroke.dash;
    };
    CHECK(says(card(*drawing, "Wait"), "45 min"));
    CHECK(shapes<Circle>(card(*drawing, "Wait")).size() == 1);
    CHECK(outline("Wait") == Dash::solid);
    CHECK(outline("Behind") == Dash::dashed);
    CHECK(shapes<Circle>(card(*drawing, "Contact")).empty());
    CHECK(hasFill(card(*drawing, "Goal"), Token::good));
}

TEST_CASE("What nobody owns has the gap's border, and so has what several own") {
    auto build = airport();
    build.touchpoint("Unowned")
        .touchpoint("Contested", "A:airport A:airline")
        .touchpoint("Owned", "A:airport");
    const auto drawing = drawn(build);
    const auto border = [&](const char *key) {
        return shapes<Box>(card(*drawing, key)).front().stroke.paint.token;
    };
    CHECK(border("Unowned") == Token::cardBorderGap);
    CHECK(border("Contested") == Token::cardBorderGap);
    CHECK(border("Owned") == Token::cardBorder);
}

TEST_CASE("A contested card names the others on it, and has a ghost in their lanes") {
    auto build = airport();
    build.touchpoint("Advice", "A:airport A:airline");
    const auto drawing = drawn(build);
    CHECK(says(card(*drawing, "Advice"), "A"));
    const Group &ghost = groupOf(*drawing, "ghost-" + id<Touchpoint>("Advice").value.text() + "-1");
    CHECK(wordsOf(ghost) == std::vector<std::string>{"also airport", "Advice"});
    CHECK(ghost.bounds.y > card(*drawing, "Advice").bounds.bottom());
}

TEST_CASE("One badge counts the findings, shaped by the gravest, and can be switched off") {
    struct Case {
        const char *roles;
        const char *count;
        Token token;
    };
    // Nobody accountable is an error, and a warning as well where everybody passes; accountable without
    // responsible is a warning.
    const Case one = GENERATE(Case{"", "2", Token::alarm}, Case{"A:airport", "1", Token::warning},
                              Case{"A:airport R:guards A:airline", "1", Token::alarm});
    auto build = airport();
    build.touchpoint("Queue", one.roles);
    const Relations relations = build.relations();
    const auto found = findings(relations);
    const auto drawing = drawn(relations, id<Journey>("journey"));
    CHECK(says(card(*drawing, "Queue"), one.count));
    CHECK(hasFill(card(*drawing, "Queue"), one.token));
    const auto without = drawn(relations, id<Journey>("journey"), {.findings = false});
    CHECK_FALSE(says(card(*without, "Queue"), one.count));
    CHECK_FALSE(hasFill(card(*without, "Queue"), one.token));
}

TEST_CASE("A waived finding is not counted") {
    auto build = airport();
    build.touchpoint("Queue");
    const Relations relations = build.relations();
    auto found = findings(relations);
    for (Finding &finding : found)
        finding.waived = true;
    const auto drawing = mapOf(relations, id<Journey>("journey"), found, english(), interMeasure());
    CHECK(wordsOf(card(*drawing, "Queue")) == std::vector<std::string>{"Queue"});
}

TEST_CASE("A card says in words what it shows") {
    auto build = airport();
    build.wait("Queue for security", "C:airport R:guards");
    build.change<Touchpoint>("Queue for security", [](Touchpoint &row) {
        row.experience = -2;
        row.minutes = 60;
    });
    const auto drawing = drawn(build);
    const Group &group = card(*drawing, "Queue for security");
    CHECK(group.title == "Queue for security");
    CHECK(group.description == "Queue for security, owner nobody, wait, 1 h, guards responsible, airport "
                               "consulted, experience −2, 3 findings");
}

TEST_CASE("Beyond twelve partners chips carry the partner's code") {
    auto build = airport();
    for (int i = 0; i < 9; ++i)
        build.partner("Other " + std::to_string(i));
    build.touchpoint("Queue", "A:airport C:police");
    CHECK(wordsOf(card(*plain(build), "Queue")).back() == "PO C");
}

TEST_CASE("A proposed role has a rim of its own") {
    auto build = airport();
    build.touchpoint("Queue", "A:airport C:police");
    const auto chip = [&] { return shapes<Box>(card(*drawn(build), "Queue")).back(); };
    CHECK(chip().stroke.width == 0);
    build.put([&] {
        Role role = *build.relations().roles(id<Partner>("police")).front();
        role.status = RoleStatus::proposed;
        return role;
    }());
    CHECK(chip().stroke.dash == Dash::fine);
}

TEST_CASE("Goals and abandons without an owner are a mark and a name") {
    Build build;
    build.goal("There, and rested").abandon("Missed the flight");
    const auto drawing = drawn(build);
    for (const char *key : {"There, and rested", "Missed the flight"}) {
        CHECK(wordsOf(card(*drawing, key)).front() == key);
        CHECK(shapes<Box>(card(*drawing, key)).empty());
    }
    CHECK(hasFill(card(*drawing, "There, and rested"), Token::good));
    CHECK(shapes<Line>(card(*drawing, "Missed the flight")).size() == 2);
}
