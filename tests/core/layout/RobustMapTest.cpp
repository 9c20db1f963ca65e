#include "tests/core/layout/MapTesting.h"

#include <catch2/catch.hpp>

using namespace tussen;
using namespace tussen::test;

namespace {

/// Everything lies on the page and is cut to its room.
void checkSane(const Drawing &drawing) {
    CHECK(drawing.page.width > 0);
    CHECK(drawing.page.height > 0);
    for (const Group &group : drawing.groups) {
        CAPTURE(group.id);
        CHECK(contains(drawing.page, group.bounds));
        for (const Label &label : shapes<Label>(group))
            if (label.limit > 0) CHECK(label.width <= label.limit + 1e-6);
    }
}

} // namespace

TEST_CASE("A journey without phases shows a hint in its middle, and its head and legend") {
    Build build;
    build.journey("journey");
    MapOptions options;
    options.emptyHint = english().map.empty;
    const auto drawing = drawn(build, "journey", options);
    checkSane(*drawing);
    CHECK(says(groupOf(*drawing, "hint"), english().map.empty));
    CHECK(says(groupOf(*drawing, "header"), "journey"));
    CHECK(findGroup(*drawing, "legend"));
    CHECK_FALSE(findGroup(*drawn(build), "hint"));
}

TEST_CASE("One touchpoint makes a map") {
    Build build;
    build.partner("airport").touchpoint("Queue", "A:airport");
    const auto drawing = drawn(build);
    checkSane(*drawing);
    CHECK(says(groupOf(*drawing, touchpointGroup("Queue")), "Queue"));
    CHECK_FALSE(findGroup(*drawing, "hint"));
}

TEST_CASE("Names of any length and script stay in their places") {
    const std::string family = "👨‍👩‍👧‍👦";
    const std::string name =
        GENERATE_COPY(std::string(300, 'W'), std::string("Wachten ") + std::string(280, 'i'),
                      std::string("مرحبا بالعالم في مطار سخيبول"),
                      family + family + family + family + family + family + family + family,
                      std::string("安全检查排队等待安全检查排队等待安全检查排队等待安全检查排队等待"),
                      std::string("tab\there\nand there"), std::string("no-break\u00A0space"),
                      std::string("broken \xFF bytes"));
    CAPTURE(name);
    Build build;
    build.partners({"airport", "police"}).outcomes({"calm"});
    build.phase("phase")
        .touchpoint("one", "A:airport C:police")
        .goal("two")
        .abandon("three", "A:police")
        .path({"one", "two"});
    build.interest("a", "airport", 5, "calm").interest("b", "police", -5, "calm").effect("one", "calm", 0.5);
    for (const char *key : {"one", "two", "three"})
        build.change<Touchpoint>(key, [&](Touchpoint &row) { row.name = name; });
    for (const char *key : {"airport", "police"})
        build.change<Partner>(key, [&](Partner &row) { row.name = name; });
    build.change<Phase>("phase", [&](Phase &row) { row.name = name; });
    build.change<Journey>("journey", [&](Journey &row) { row.name = name; });
    build.change<Outcome>("calm", [&](Outcome &row) { row.name = name; });
    build.put(EcosystemInfo{ecosystemInfoId(), name, name, "en"});
    checkSane(*drawn(build));
}

TEST_CASE("Sixty partners each have their lane and their code") {
    Build build;
    for (int i = 0; i < 60; ++i) {
        const std::string name = "Partner " + std::to_string(i);
        build.partner(name).touchpoint("Step " + std::to_string(i), "");
        build.role("Step " + std::to_string(i), RoleKind::accountable, name);
    }
    const auto drawing = drawn(build);
    checkSane(*drawing);
    for (int i = 0; i < 60; ++i) {
        const Group &head = groupOf(*drawing, partnerGroup("Partner " + std::to_string(i)));
        CHECK(wordsOf(head).front().size() >= 2);
    }
}

TEST_CASE("Words with slips in them are drawn as they are") {
    Texts broken = english();
    for (std::string *one :
         {&broken.map.commonPurpose, &broken.map.gaps.one, &broken.map.ownedAndSupporting,
          &broken.map.percent, &broken.map.minutes, &broken.map.wantsMore, &broken.map.describeOwner})
        *one = "{oops";
    Build build;
    build.partner("airport").put(EcosystemInfo{ecosystemInfoId(), "name", "purpose", "en"});
    build.wait("Queue", "A:airport")
        .touchpoint("Check")
        .touchpoint("Other")
        .transition("Queue", "Check", 0.5);
    const Relations relations = build.relations();
    const auto drawing = mapOf(relations, id<Journey>("journey"), {}, broken, interMeasure());
    checkSane(*drawing);
    CHECK(says(groupOf(*drawing, partnerGroup("airport")), "{oops"));
}
