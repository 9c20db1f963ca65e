#include "tests/core/layout/MapTesting.h"

#include <catch2/catch.hpp>

using namespace tussen;
using namespace tussen::test;

TEST_CASE("The Nobody lane is hatched and counts its gaps") {
    Build build;
    build.partner("airport").touchpoint("Owned", "A:airport").touchpoint("One");
    const auto words = [&] { return wordsOf(groupOf(*drawn(build), "head-nobody")); };
    CHECK(words() == std::vector<std::string>{"Nobody", "1 ownership gap"});
    build.touchpoint("Two");
    CHECK(words() == std::vector<std::string>{"Nobody", "2 ownership gaps"});
    const auto band = shapes<Box>(groupOf(*drawn(build), "lane-nobody")).front();
    CHECK(band.hatch == Hatch::gap);
    CHECK(band.stroke.dash == Dash::dashed);
}

TEST_CASE("An empty Nobody lane is a thin strip that says so") {
    Build build;
    build.partner("airport").touchpoint("Owned", "A:airport");
    const auto drawing = drawn(build);
    const Group &head = groupOf(*drawing, "head-nobody");
    CHECK(wordsOf(head) == std::vector<std::string>{"Nobody: every touchpoint", "has an owner"});
    for (const Label &label : shapes<Label>(head))
        CHECK(contains(shapes<Box>(head).front().rect, boundsOf(label)));
    const auto band = shapes<Box>(groupOf(*drawing, "lane-nobody")).front();
    CHECK(band.hatch == Hatch::none);
    CHECK(band.rect.height < 40);
}

TEST_CASE("A lane's head names the partner and counts what it owns and supports") {
    Build build;
    build.partners({"airport", "airline"});
    build.touchpoint("One", "A:airport R:airport C:airline")
        .touchpoint("Two", "A:airline R:airport I:airport");
    build.touchpoint("Three", "A:airport A:airline");
    build.journey("other").phase("elsewhere").touchpoint("Four", "A:airport");
    const auto drawing = drawn(build);
    const Group &head = groupOf(*drawing, partnerGroup("airport"));
    CHECK(head.title == "airport");
    CHECK(head.pane == Pane::laneHead);
    CHECK(head.entity == ref(id<Partner>("airport")));
    CHECK(wordsOf(head) == std::vector<std::string>{"airport", "2 owned · 1 supporting"});
    CHECK(wordsOf(groupOf(*drawing, partnerGroup("airline"))).back() == "2 owned · 1 supporting");
}

TEST_CASE("The bar of a lane has the partner's colour") {
    Build build;
    build.partner("airport").change<Partner>("airport", [](Partner &row) { row.color = "#123456"; });
    build.touchpoint("One", "A:airport");
    const auto drawing = drawn(build);
    const auto boxes = shapes<Box>(groupOf(*drawing, partnerGroup("airport")));
    CHECK(std::any_of(boxes.begin(), boxes.end(), [](const Box &box) {
        return box.fill == Paint{Token::partner, 0x123456} && box.rect.width == 6;
    }));
}

TEST_CASE("Departments stand indented in their organisation's band") {
    Build build;
    build.partner("airport").partner("shops", "airport");
    build.touchpoint("One", "A:airport").touchpoint("Two", "A:shops");
    const auto drawing = drawn(build);
    const auto bar = [&](const char *key) {
        return shapes<Box>(groupOf(*drawing, partnerGroup(key)))[1].rect.x;
    };
    CHECK(bar("shops") > bar("airport"));
}

TEST_CASE("Partners that only support share one strip") {
    Build build;
    build.partners({"airport", "guards", "police", "stranger"});
    build.touchpoint("One", "A:airport R:guards C:police");
    const auto drawing = drawn(build);
    CHECK(says(groupOf(*drawing, "head-supporting"), "Supporting only"));
    const Rect strip = groupOf(*drawing, "supporting").bounds;
    for (const char *key : {"guards", "police"}) {
        const Group &group = groupOf(*drawing, partnerGroup(key));
        CHECK(contains(strip, group.bounds));
        CHECK(group.entity == ref(id<Partner>(key)));
    }
    CHECK_FALSE(findGroup(*drawing, partnerGroup("stranger")));
}

TEST_CASE("A strip too short for all its partners counts the others") {
    Build build;
    build.partner("airport").touchpoint("One", "A:airport");
    for (int i = 0; i < 30; ++i) {
        const std::string key = "A partner with a long name, number " + std::to_string(i);
        build.partner(key).role("One", RoleKind::consulted, key);
    }
    const auto drawing = drawn(build);
    const Group &more = groupOf(*drawing, "supporting-more");
    const auto drawnPartners =
        std::count_if(drawing->groups.begin(), drawing->groups.end(), [](const Group &group) {
            return group.cssClass == "partner" && group.pane == Pane::map;
        });
    CHECK(wordsOf(more).front() == "+" + std::to_string(30 - drawnPartners));
    CHECK(contains(groupOf(*drawing, "supporting").bounds, more.bounds));
}

TEST_CASE("A line of visibility parts what customers do not see") {
    Build build;
    build.partners({"airport", "airline"});
    build.touchpoint("Drop bags", "A:airport")
        .touchpoint("Sort bags", "A:airport", TouchpointKind::backstage);
    build.touchpoint("Fly", "A:airline");
    const auto drawing = drawn(build);
    const Group &band = groupOf(*drawing, "lane-" + id<Partner>("airport").value.text());
    REQUIRE(shapes<Line>(band).size() == 1);
    const double y = shapes<Line>(band).front().points.front().y;
    CHECK(cardRect(groupOf(*drawing, touchpointGroup("Drop bags"))).bottom() <= y);
    CHECK(cardRect(groupOf(*drawing, touchpointGroup("Sort bags"))).y >= y);
    CHECK(shapes<Line>(groupOf(*drawing, "lane-" + id<Partner>("airline").value.text())).empty());
}

TEST_CASE("Phases are chevrons with their need for who asks, names cut to their room") {
    Build build;
    build.phase("Plan")
        .touchpoint("One")
        .phase("Departure hall and everything behind it up to the gate")
        .touchpoint("Two");
    build.change<Phase>("Plan", [](Phase &row) { row.need = "A good price"; });
    const auto drawing = drawn(build);
    const Group &plan = groupOf(*drawing, "phase-" + id<Phase>("Plan").value.text());
    CHECK(plan.pane == Pane::phaseHead);
    CHECK(plan.title == "Plan");
    CHECK(plan.description == "Need: A good price");
    CHECK(shapes<Polygon>(plan).front().points.size() == 5);
    const auto lines = shapes<Label>(
        groupOf(*drawing,
                "phase-" + id<Phase>("Departure hall and everything behind it up to the gate").value.text()));
    CHECK(lines.size() == 2);
    CHECK(lines.back().text.ends_with("…"));
    CHECK(shapes<Line>(groupOf(*drawing, "phase-dividers")).size() == 1);
}

TEST_CASE("Heads hide what moves beneath them when they stay in view") {
    Build build;
    build.partner("airport").touchpoint("One", "A:airport").touchpoint("Two");
    const auto drawing = drawn(build);
    for (const Group &group : drawing->groups) {
        if (group.pane != Pane::laneHead) continue;
        CAPTURE(group.id);
        CHECK(shapes<Box>(group).front().fill.token != Token::none);
        CHECK(shapes<Box>(group).front().rect.right() <= drawing->laneHeadRight);
    }
}
