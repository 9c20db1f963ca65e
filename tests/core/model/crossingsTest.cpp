// What stands in a cell is exactly what was put there, and what was there before keeps the rest of its row.
#include "model/Crossings.h"
#include "model/Rules.h"
#include "tests/support/Build.h"

#include <catch2/catch.hpp>

using namespace tussen;
using test::Build;
using test::id;
using Kinds = std::vector<RoleKind>;

namespace {

Build small() {
    Build build;
    build.partners({"airport", "airline"}).touchpoint("queue", "A:airport C:airline");
    build.outcomes({"on time", "income"})
        .interest("wish", "airport", 4, "income")
        .effect("queue", "income", -0.5)
        .influence("income", "on time", 0.25);
    build.change<Interest>("wish", [](Interest &row) { row.rationale = "shops"; });
    return build;
}

Kinds kindsOf(const Ecosystem &now, std::string_view partner) {
    Kinds kinds;
    for (const Role &role : now.table<Role>())
        if (role.partner == id<Partner>(partner)) kinds.push_back(role.kind);
    std::sort(kinds.begin(), kinds.end());
    return kinds;
}

} // namespace

TEST_CASE("a cell's roles are those put there") {
    using enum RoleKind;
    const Kinds wanted =
        GENERATE(Kinds{}, Kinds{accountable}, Kinds{accountable, responsible}, Kinds{informed});
    Edit edit(small().now());
    putRoles(id<Touchpoint>("queue"), id<Partner>("airport"), wanted, edit);
    CHECK(kindsOf(edit.now(), "airport") == wanted);
    CHECK(kindsOf(edit.now(), "airline") == Kinds{consulted});
    CHECK(violations(edit.now(), edit.changes("")).empty());
}

TEST_CASE("a role that stays keeps its status") {
    Build build = small();
    build.change<Role>("queue|airport|accountable", [](Role &role) { role.status = RoleStatus::proposed; });
    Edit edit(build.now());
    putRoles(id<Touchpoint>("queue"), id<Partner>("airport"), {RoleKind::accountable, RoleKind::responsible},
             edit);
    CHECK(edit.now()[id<Role>("queue|airport|accountable")].status == RoleStatus::proposed);
    CHECK(edit.changes("").changes.size() == 1);
}

TEST_CASE("what comes instead of a proposed role is proposed") {
    Build build = small();
    build.change<Role>("queue|airport|accountable", [](Role &role) { role.status = RoleStatus::proposed; });
    Edit edit(build.now());
    putRoles(id<Touchpoint>("queue"), id<Partner>("airport"), {RoleKind::informed}, edit);
    putRoles(id<Touchpoint>("queue"), id<Partner>("airline"), {RoleKind::responsible}, edit);
    for (const Role &role : edit.now().table<Role>())
        CHECK(role.status ==
              (role.partner == id<Partner>("airport") ? RoleStatus::proposed : RoleStatus::confirmed));
}

TEST_CASE("wishes take over the interests there in their order") {
    Edit edit(small().now());
    const Holder holder = id<Partner>("airport");
    const auto income = id<Outcome>("income");
    putWishes(holder, income, {{Direction::decrease, 2}, {Direction::increase, 5}}, edit);
    const auto rows = interestsIn(edit.now(), holder, income);
    REQUIRE(rows.size() == 2);
    const Interest &kept = edit.now()[id<Interest>("wish")];
    CHECK(kept.rationale == "shops");
    putWishes(holder, income, {}, edit);
    CHECK(interestsIn(edit.now(), holder, income).empty());
}

TEST_CASE("weights are put, changed and taken away; nothing and zero are the same") {
    Edit edit(small().now());
    putEffect(id<Touchpoint>("queue"), id<Outcome>("income"), 1.0, edit);
    putEffect(id<Touchpoint>("queue"), id<Outcome>("on time"), -0.1, edit);
    CHECK(edit.now()[id<Effect>("queue|income")].weight == 1.0);
    CHECK(edit.now().table<Effect>().size() == 2);
    putInfluence(id<Outcome>("income"), id<Outcome>("on time"), 0, edit);
    CHECK(edit.now().table<Influence>().empty());
    CHECK(violations(edit.now(), edit.changes("")).empty());
}

TEST_CASE("to put what is there changes nothing") {
    Edit edit(small().now());
    putRoles(id<Touchpoint>("queue"), id<Partner>("airport"), {RoleKind::accountable}, edit);
    putWishes(id<Partner>("airport"), id<Outcome>("income"), {{Direction::increase, 4}}, edit);
    putEffect(id<Touchpoint>("queue"), id<Outcome>("income"), -0.5, edit);
    putInfluence(id<Outcome>("income"), id<Outcome>("on time"), 0.25, edit);
    CHECK(edit.changes("").empty());
}
