#include "tests/support/RandomDocument.h"

#include <catch2/catch.hpp>

using namespace tussen;
using namespace tussen::testing;

namespace {

Partner partner(const char *name) {
    return {.id = {Uuid::named(name)}, .name = name};
}

} // namespace

TEST_CASE("several changes of one entity become one") {
    const Partner first = partner("Airport");
    Partner renamed = first;
    renamed.name = "Schiphol";
    const ChangeSet set{"Rename", {ChangeOf<Partner>{{}, first}, ChangeOf<Partner>{first, renamed}}};
    const ChangeSet one = condensed(set);
    REQUIRE(one.changes.size() == 1);
    CHECK(std::get<ChangeOf<Partner>>(one.changes[0]) == ChangeOf<Partner>{{}, renamed});
}

TEST_CASE("what ends as it began is no change") {
    const Partner one = partner("Airport");
    CHECK(condensed({"", {ChangeOf<Partner>{{}, one}, ChangeOf<Partner>{one, {}}}}).empty());
    CHECK(condensed({"", {ChangeOf<Partner>{one, one}}}).empty());
}

TEST_CASE("an inverse keeps the label and turns every change in reverse order") {
    const Partner one = partner("Airport");
    const Partner two = partner("Airline");
    const ChangeSet back =
        inverse(ChangeSet{"Add", {ChangeOf<Partner>{{}, one}, ChangeOf<Partner>{two, {}}}});
    CHECK(back.label == "Add");
    REQUIRE(back.changes.size() == 2);
    CHECK(std::get<ChangeOf<Partner>>(back.changes[0]) == ChangeOf<Partner>{{}, two});
    CHECK(std::get<ChangeOf<Partner>>(back.changes[1]) == ChangeOf<Partner>{one, {}});
}

TEST_CASE("a change set and its inverse lead there and back") {
    CHECK(rc::check([](std::uint64_t seed, std::uint64_t editSeed) {
        const Ecosystem before = randomEcosystem(seed);
        Edit edit(before);
        randomEdit(editSeed, edit);
        const ChangeSet set = edit.changes("Edit");
        RC_ASSERT(before.with(set.changes) == edit.now());
        RC_ASSERT(edit.now().with(inverse(set).changes) == before);
    }));
}

TEST_CASE("the difference of two documents leads from one to the other") {
    CHECK(rc::check([](std::uint64_t first, std::uint64_t second) {
        const Ecosystem before = randomEcosystem(first);
        const Ecosystem after = randomEcosystem(second);
        const ChangeSet set = before.differenceTo(after, "Compare");
        RC_ASSERT(before.with(set.changes) == after);
        RC_ASSERT(after.differenceTo(after, "").empty());
    }));
}
