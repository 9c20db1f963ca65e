#include "tests/core/layout/MapTesting.h"

#include <catch2/catch.hpp>

using namespace tussen;
using namespace tussen::test;

namespace {

Build airport() {
    Build build;
    build.partners({"airport", "airline"})
        .group("Families")
        .put(EcosystemInfo{ecosystemInfoId(), "Flying", "rested passengers", "nl"});
    build.journey("journey")
        .touchpoint("One", "A:airport")
        .touchpoint("Two", "A:airline")
        .path({"One", "Two"});
    build.change<Journey>("journey", [](Journey &row) { row.customerGroup = id<CustomerGroup>("Families"); });
    return build;
}

} // namespace

TEST_CASE("The header names journey, state, customer group and common purpose") {
    auto build = airport();
    const Group header = groupOf(*drawn(build), "header");
    CHECK(header.pane == Pane::header);
    CHECK(says(header, "journey"));
    CHECK(says(header, "Current state · Families · Common purpose: rested passengers"));
    build.change<Journey>("journey", [](Journey &row) { row.state = JourneyState::target; });
    CHECK(groupOf(*drawn(build), "header").description.starts_with("Target state"));
}

TEST_CASE("What is not there leaves no gap in the header") {
    Build build;
    build.touchpoint("One");
    CHECK(says(groupOf(*drawn(build), "header"), "Current state"));
}

TEST_CASE("Figures count, in words that fit the number, and alarm only where there is cause") {
    auto build = airport();
    const auto header = [&] { return groupOf(*drawn(build), "header"); };
    const auto alarms = [&] {
        const auto boxes = shapes<Box>(header());
        return std::count_if(boxes.begin(), boxes.end(),
                             [](const Box &box) { return box.fill.token == Token::alarmSoft; });
    };
    for (const char *words : {"touchpoints", "partners", "handoff", "without agreement", "without owner",
                              "conflicts of interests"})
        CHECK(says(header(), words));
    CHECK(shapes<Box>(header()).size() == 6);
    CHECK(alarms() == 0);
    build.touchpoint("Three");
    CHECK(alarms() == 1);
    build.outcome("money")
        .effect("One", "money", 1)
        .interest("a", "airport", 5, "money")
        .interest("b", "airline", -5, "money");
    CHECK(alarms() == 2);
    CHECK(says(header(), "conflict of interests"));
}

TEST_CASE("A small map is as wide as its header needs, within bounds") {
    const auto page = [](const std::string &name) {
        Build build;
        build.journey(name).phase("phase");
        const auto drawing = drawn(build, name);
        CHECK((name.size() > 100 || says(groupOf(*drawing, "header"), name)));
        CHECK(drawing->page.width >= 836);
        return drawing->page.width;
    };
    const double brief = page("Trip");
    CHECK(brief < 1000);
    CHECK(page("A trip that takes a while") > brief);
    CHECK(page(std::string(300, 'w')) <= 1180 + 36);
}

TEST_CASE("Title and figures share the width of even the smallest map") {
    Build build;
    build.journey(std::string(200, 'w')).touchpoint("One");
    const Group header = groupOf(*drawn(build, std::string(200, 'w')), "header");
    double figures = 1e9;
    for (const Box &box : shapes<Box>(header))
        figures = std::min(figures, box.rect.x);
    for (const Label &label : shapes<Label>(header))
        if (label.size == 28) CHECK(boundsOf(label).right() < figures);
}

TEST_CASE("The drawing carries the document's title and language") {
    const auto drawing = drawn(airport());
    CHECK(drawing->title == "journey");
    CHECK(drawing->description == "Flying");
    CHECK(drawing->language == "nl");
}
