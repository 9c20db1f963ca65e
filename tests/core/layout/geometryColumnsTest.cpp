#include "layout/Geometry.h"
#include "tests/support/Build.h"

#include <catch2/catch.hpp>

using namespace tussen;
using test::Build;
using test::id;

namespace {

/// "a0 b1": each touchpoint with its column.
std::string columns(const Geometry &geometry) {
    std::string text;
    for (const Card &card : geometry.cards)
        text += (text.empty() ? "" : " ") + card.touchpoint->name + std::to_string(card.column);
    return text;
}

Build touchpoints(std::initializer_list<std::string_view> names) {
    Build build;
    build.partner("p");
    for (const std::string_view name : names)
        build.touchpoint(name, "A:p");
    return build;
}

} // namespace

TEST_CASE("A touchpoint's column is the longest way to it inside its phase") {
    struct Case {
        std::string about;
        Build build;
        std::string columns;
    };
    const std::vector<Case> cases{
        {"without transitions by rank", touchpoints({"a", "b", "c"}), "a0 b1 c2"},
        {"along the path", touchpoints({"a", "b", "c"}).path({"a", "b", "c"}), "a0 b1 c2"},
        {"alternatives stand one under the other",
         touchpoints({"a", "b", "c", "d"}).path({"a", "b", "d"}).path({"a", "c", "d"}), "a0 b1 c1 d2"},
        {"the longest way counts", touchpoints({"a", "b", "c"}).path({"a", "b", "c"}).transition("a", "c"),
         "a0 b1 c2"},
        {"the unconnected follows its predecessor by rank",
         touchpoints({"a", "b", "c", "d"}).path({"a", "b"}).path({"a", "d"}), "a0 b1 c2 d1"},
        {"what leads back does not count", touchpoints({"a", "b", "c"}).path({"a", "b"}).transition("c", "a"),
         "a0 b1 c2"},
        {"a loop to itself does not count", touchpoints({"a", "b"}).transition("b", "b"), "a0 b1"},
        {"starts stand in front", touchpoints({"a", "b", "c"}).path({"a", "c"}).path({"b", "c"}), "a0 b0 c1"},
        {"phases stand side by side, each from its own start",
         touchpoints({"a", "b"})
             .phase("later")
             .touchpoint("c", "A:p")
             .touchpoint("d", "A:p")
             .path({"b", "d"}),
         "a0 b0 c1 d1"},
        {"an empty phase keeps a column",
         touchpoints({"a"}).phase("empty").phase("later").touchpoint("b", "A:p"), "a0 b2"},
    };
    for (const Case &one : cases) {
        INFO(one.about);
        const Relations relations = one.build.relations();
        CHECK(columns(geometryOf(relations, id<Journey>("journey"), 0)) == one.columns);
    }
}

TEST_CASE("Phases of equal rank go by id, touchpoints of equal rank too") {
    Build build = touchpoints({"a"});
    build.phase("x").touchpoint("b", "A:p").phase("y").touchpoint("c", "A:p").touchpoint("d", "A:p");
    for (const char *phase : {"x", "y"})
        build.change<Phase>(phase, [](Phase &row) { row.rank = 7; });
    for (const char *touchpoint : {"c", "d"})
        build.change<Touchpoint>(touchpoint, [](Touchpoint &row) { row.rank = 7; });
    const Relations relations = build.relations();
    const Geometry geometry = geometryOf(relations, id<Journey>("journey"), 0);
    REQUIRE(geometry.cards.size() == 4);
    CHECK((id<Phase>("x") < id<Phase>("y")) == (geometry.cards[1].touchpoint->name == "b"));
    for (std::size_t i = 2; i < 4; ++i) {
        const Touchpoint &before = *geometry.cards[i - 1].touchpoint;
        const Touchpoint &after = *geometry.cards[i].touchpoint;
        CHECK((before.phase != after.phase || before.id < after.id));
    }
}

TEST_CASE("Columns are 164 apart, more where words or runs need room") {
    const auto pitch = [](const Build &build) {
        const Relations relations = build.relations();
        const Geometry geometry = geometryOf(relations, id<Journey>("journey"), 0);
        return geometry.cards[1].rect.x - geometry.cards[0].rect.x;
    };
    CHECK(pitch(touchpoints({"a", "b"}).path({"a", "b"})) == measure::columnPitch);
    Build labelled = touchpoints({"a", "b", "c"}).transition("a", "b", 0.5).transition("b", "c");
    CHECK(pitch(labelled) == measure::columnPitch);
    labelled.transition("a", "c", 0.5);
    CHECK(pitch(labelled) > measure::columnPitch + 30);

    Build parallel;
    parallel.partners({"p", "q"});
    for (const char *from : {"a", "b", "c", "d"})
        parallel.touchpoint(from, "A:p");
    parallel.touchpoint("z", "A:q");
    for (const char *from : {"a", "b", "c", "d"})
        parallel.transition(from, "z");
    const Relations relations = parallel.relations();
    const Geometry geometry = geometryOf(relations, id<Journey>("journey"), 0);
    CHECK(geometry.cards[4].rect.x - geometry.cards[0].rect.x > measure::columnPitch);
}

TEST_CASE("An empty phase is wide enough for its name") {
    const Relations relations = touchpoints({"a"}).phase("empty").phase("last").relations();
    const Geometry geometry = geometryOf(relations, id<Journey>("journey"), 0);
    REQUIRE(geometry.phases.size() == 3);
    CHECK(geometry.phases[1].divider - geometry.phases[0].divider == measure::columnPitch);
    CHECK(geometry.phases[2].right > geometry.phases[2].left + measure::cardWidth);
}
