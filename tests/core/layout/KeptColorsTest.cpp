#include "layout/KeptColors.h"

#include "layout/ColorDistance.h"
#include "layout/PartnerMarks.h"
#include "tests/support/Build.h"

#include <catch2/catch.hpp>
#include <fmt/format.h>

using namespace tussen;
using namespace tussen::test;

namespace {

constexpr const char *names[] = {"airline", "airport", "police", "taxi", "shops"};

const Id<Partner> firstId{*Uuid::parse("00000000-0000-7000-8000-000000000001")};
const Id<Partner> lastId{*Uuid::parse("ffffffff-ffff-7fff-bfff-ffffffffffff")};

Build partners() {
    Build build;
    for (const char *name : names)
        build.partner(name);
    return build;
}

std::uint32_t colorIn(const Ecosystem &state, std::string_view key) {
    return PartnerMarks(state.table<Partner>())[id<Partner>(key)].color;
}

/// After the airline has been given the colour.
Ecosystem withAirlineIn(std::uint32_t color, const Ecosystem &before) {
    Edit edit(before);
    Partner airline = before[id<Partner>("airline")];
    airline.color = fmt::format("#{:06X}", color);
    edit.put(airline);
    keepColors(before, edit);
    return edit.now();
}

} // namespace

TEST_CASE("Who stays keeps the colour when a partner goes") {
    const Ecosystem before = partners().now();
    for (const char *gone : names) {
        CAPTURE(gone);
        Edit edit(before);
        edit.remove(id<Partner>(gone));
        keepColors(before, edit);
        for (const char *name : names)
            if (std::string_view(name) != gone) CHECK(colorIn(edit.now(), name) == colorIn(before, name));
    }
}

TEST_CASE("Who is not coloured keeps the colour when another is") {
    const Ecosystem before = partners().now();
    const Ecosystem after = withAirlineIn(0x111111, before);
    CHECK(colorIn(after, "airline") == 0x111111);
    for (const char *name : {"airport", "police", "taxi", "shops"})
        CHECK(colorIn(after, name) == colorIn(before, name));
}

TEST_CASE("A colour that somebody else is given is made room for") {
    const Ecosystem before = partners().now();
    const std::uint32_t taken = colorIn(before, "airport");
    const Ecosystem after = withAirlineIn(taken, before);
    CHECK(colorDistance(labOf(colorIn(after, "airport")), labOf(taken)) >= 17);
}

TEST_CASE("Edits that deal out no colour anew write none") {
    const Ecosystem before = partners().now();
    Edit edit(before);
    Partner renamed = before[id<Partner>("airline")];
    renamed.name = "Airline";
    edit.put(renamed);
    edit.put(Partner{.id = lastId, .name = "Rail"});
    keepColors(before, edit);
    for (const Partner &partner : edit.now().table<Partner>())
        CHECK_FALSE(partner.color);
}

TEST_CASE("Whoever comes leaves the others their colours, wherever their id is among those that are there") {
    const Ecosystem before = partners().now();
    const Id<Partner> added = GENERATE(firstId, lastId, Id<Partner>::make());
    Edit edit(before);
    edit.put(Partner{.id = added, .name = "Rail"});
    keepColors(before, edit);
    const PartnerMarks marks(edit.now().table<Partner>());
    for (const char *name : names) {
        CHECK(marks[id<Partner>(name)].color == colorIn(before, name));
        CHECK(marks[id<Partner>(name)].color != marks[added].color);
    }
}
