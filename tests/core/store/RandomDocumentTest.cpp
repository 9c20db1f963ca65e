#include "tests/support/RandomDocument.h"
#include "model/Rules.h"
#include "tests/support/RandomRows.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <map>

using namespace tussen;
using namespace tussen::testing;

TEST_CASE("random documents and edits keep the model's rules") {
    CHECK(rc::check([] {
        Edit edit(*anyEcosystem());
        RC_ASSERT(violations(edit.now()).empty());
        randomEdit(*rc::gen::arbitrary<std::uint64_t>(), edit);
        RC_ASSERT(violations(edit.now()).empty());
    }));
}

TEST_CASE("random documents hold what checks and maps must cope with") {
    const Ecosystem document = randomEcosystem(1);
    forEachEntity([&]<class Entity>() {
        INFO(Describe<Entity>::plural);
        CHECK_FALSE(document.table<Entity>().empty());
    });
    CHECK_FALSE(
        rowsWhere<Partner>(document, [](const Partner &one) { return one.parent.has_value(); }).empty());
    std::map<Id<Touchpoint>, int> accountable;
    for (const Role &role : document.table<Role>())
        accountable[role.touchpoint] += role.kind == RoleKind::accountable;
    CHECK(
        std::any_of(accountable.begin(), accountable.end(), [](const auto &one) { return one.second > 1; }));
    CHECK(accountable.size() < document.table<Touchpoint>().size());
}

TEST_CASE("a seed gives the same document again, another seed another one") {
    CHECK(randomEcosystem(7) == randomEcosystem(7));
    CHECK_FALSE(randomEcosystem(7) == randomEcosystem(8));
}
