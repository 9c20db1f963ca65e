#include "tests/core/layout/MapTesting.h"

#include <catch2/catch.hpp>

using namespace tussen;
using namespace tussen::test;

namespace {

Build oneStep() {
    Build build;
    build.partner("airport").touchpoint("One", "A:airport");
    return build;
}

} // namespace

TEST_CASE("The legend explains every sign, in rows that keep within the map") {
    const auto drawing = drawn(oneStep());
    const Group &legend = groupOf(*drawing, "legend");
    const LegendTexts &texts = english().map.legend;
    for (const std::string &words :
         {texts.lane, texts.next, texts.agreed, texts.notAgreed, texts.planned, texts.error, texts.warning,
          texts.info, texts.contested, texts.wait, texts.backstage, texts.roles})
        CHECK(says(legend, words));
    CHECK(legend.pane == Pane::footer);
    CHECK(legend.bounds.right() <= drawing->page.width - 36);
    CHECK(legend.bounds.x >= drawing->laneHeadRight - 2); // half a stroke
    const auto labels = shapes<Label>(legend);
    for (std::size_t i = 0; i < labels.size(); ++i)
        for (std::size_t j = i + 1; j < labels.size(); ++j)
            CHECK_FALSE(overlap(boundsOf(labels[i]), boundsOf(labels[j])));
}

TEST_CASE("Marks of a target journey are explained where there are any") {
    auto build = oneStep();
    const std::string added = english().map.legend.added;
    CHECK_FALSE(says(groupOf(*drawn(build), "legend"), added));
    build.journey("then").phase("later").touchpoint("Two").change<Journey>("then", [](Journey &row) {
        row.state = JourneyState::target;
        row.currentOf = id<Journey>("journey");
    });
    CHECK(says(groupOf(*drawn(build, "then"), "legend"), added));
}

TEST_CASE("Date and source stand at the right") {
    MapOptions options;
    options.date = "21 November 2026";
    CHECK(says(groupOf(*drawn(oneStep(), "journey", options), "legend"), "21 November 2026"));
    options.source = "schiphol.tussen";
    const auto drawing = drawn(oneStep(), "journey", options);
    const auto label = shapes<Label>(groupOf(*drawing, "legend")).front();
    CHECK(label.text == "21 November 2026 · schiphol.tussen");
    CHECK(label.anchor == Anchor::end);
}

TEST_CASE("A long source is told whole, and the legend begins below it") {
    MapOptions options;
    options.date = "21 November 2026";
    options.source = "a file with a rather long name, written for one partner alone.tussen";
    const auto drawing = drawn(oneStep(), "journey", options);
    const auto labels = shapes<Label>(groupOf(*drawing, "legend"));
    CHECK(labels.front().text == options.date + " · " + options.source);
    for (std::size_t i = 1; i < labels.size(); ++i)
        CHECK_FALSE(overlap(boundsOf(labels.front()), boundsOf(labels[i])));
}
