#include "tests/core/layout/MapTesting.h"

#include <catch2/catch.hpp>

using namespace tussen;
using namespace tussen::test;

namespace {

Build &feels(Build &build, std::string_view key, int experience) {
    return build.change<Touchpoint>(key, [experience](Touchpoint &row) { row.experience = experience; });
}

/// One, then Two or rarely Three, then Four.
Build branching() {
    Build build;
    for (const char *key : {"One", "Two", "Three", "Four"})
        build.touchpoint(key);
    build.transition("One", "Two", 0.9)
        .transition("One", "Three", 0.1)
        .path({"Two", "Four"})
        .path({"Three", "Four"});
    feels(build, "One", 1);
    feels(build, "Two", -2);
    feels(build, "Three", 0);
    feels(build, "Four", 2);
    return build;
}

} // namespace

TEST_CASE("The curve goes along the likeliest path in straight segments, with values") {
    const auto drawing = drawn(branching());
    const Group &curve = groupOf(*drawing, "experience-1");
    CHECK(wordsOf(curve) == std::vector<std::string>{"+1", "−2", "+2"});
    REQUIRE(shapes<Line>(curve).size() == 1);
    const auto points = shapes<Line>(curve).front().points;
    REQUIRE(points.size() == 3);
    CHECK(points[0].x < points[1].x);
    CHECK(points[1].x < points[2].x);
    CHECK(points[1].y - points[0].y == Approx(3 * (points[0].y - points[2].y)));
    for (std::size_t i = 0; i < 3; ++i)
        CHECK(points[i] == shapes<Circle>(curve)[i].center);
}

TEST_CASE("Points stand under their cards, coloured by what they say") {
    const auto drawing = drawn(branching());
    const auto circles = shapes<Circle>(groupOf(*drawing, "experience-1"));
    const Rect card = cardRect(groupOf(*drawing, touchpointGroup("Two")));
    CHECK(circles[1].center.x == card.center().x);
    CHECK(circles[0].fill.token == Token::feelingGood);
    CHECK(circles[1].fill.token == Token::feelingWorst);
    CHECK(circles[2].fill.token == Token::feelingBest);
}

TEST_CASE("Other arms are points without values, beside those that they would hide") {
    auto build = branching();
    const auto other = [&] { return shapes<Circle>(groupOf(*drawn(build), "experience-other-1")); };
    const auto path = [&] { return shapes<Circle>(groupOf(*drawn(build), "experience-1")); };
    REQUIRE(other().size() == 1);
    CHECK(other().front().center.x == path()[1].center.x);
    CHECK(wordsOf(groupOf(*drawn(build), "experience-other-1")).empty());
    feels(build, "Three", -2);
    CHECK(other().front().center.y == path()[1].center.y);
    CHECK(other().front().center.x - path()[1].center.x >= other().front().radius + path()[1].radius);
}

TEST_CASE("Touchpoints without a value are passed over") {
    auto build = branching();
    build.change<Touchpoint>("Two", [](Touchpoint &row) { row.experience.reset(); });
    CHECK(wordsOf(groupOf(*drawn(build), "experience-1")) == std::vector<std::string>{"+1", "+2"});
}

TEST_CASE("Without any value there is no curve, nor where it is switched off") {
    Build build;
    build.touchpoint("One");
    CHECK_FALSE(findGroup(*drawn(build), "head-experience"));
    CHECK(findGroup(*drawn(branching()), "head-experience"));
    CHECK_FALSE(findGroup(*drawn(branching(), "journey", {.experience = false}), "head-experience"));
}

TEST_CASE("A long curve comes in pieces that meet") {
    Build build;
    for (int i = 0; i < 70; ++i) {
        const std::string key = "Step " + std::to_string(i);
        build.touchpoint(key);
        feels(build, key, i % 5 - 2);
        if (i > 0) build.transition("Step " + std::to_string(i - 1), key);
    }
    const auto drawing = drawn(build);
    std::size_t values = 0;
    for (const char *piece : {"experience-1", "experience-2", "experience-3"})
        values += shapes<Circle>(groupOf(*drawing, piece)).size();
    CHECK(values == 70);
    const auto first = shapes<Line>(groupOf(*drawing, "experience-1")).front().points;
    const auto second = shapes<Line>(groupOf(*drawing, "experience-2")).front().points;
    CHECK(first.back() == second.front());
}

TEST_CASE("The axis names its ends beside the head") {
    const Group head = groupOf(*drawn(branching()), "head-experience");
    CHECK(says(head, "Experience"));
    for (const char *value : {"+2", "0", "−2"})
        CHECK(says(head, value));
}
