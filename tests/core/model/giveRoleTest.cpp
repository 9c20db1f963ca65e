#include "model/GiveRole.h"

#include "tests/support/Build.h"

#include <catch2/catch.hpp>

#include <set>
#include <tuple>

using namespace tussen;
using namespace tussen::test;

namespace {

/// The letters of the partner's roles at the touchpoint after it was given one more.
std::string rolesAfter(std::string_view before, RoleKind given) {
    const Build document =
        Build().partners({"airport", "guards"}).touchpoint("queue", before).touchpoint("gate", "C:airport");
    Edit edit(document.now());
    giveRole(id<Touchpoint>("queue"), id<Partner>("airport"), given, edit);
    std::set<std::size_t> kinds;
    for (const Role &role : edit.now().table<Role>())
        if (role.touchpoint == id<Touchpoint>("queue") && role.partner == id<Partner>("airport"))
            kinds.insert(static_cast<std::size_t>(role.kind));
    std::string letters;
    for (const std::size_t kind : kinds)
        letters += "ARCI"[kind];
    const auto isElsewhere = [](const Role &role) {
        return role.touchpoint != id<Touchpoint>("queue") || role.partner != id<Partner>("airport");
    };
    for (const Role &role : document.now().table<Role>())
        if (isElsewhere(role)) CHECK(edit.now().find(role.id));
    return letters;
}

} // namespace

TEST_CASE("who answers for something or does it is not also asked and told") {
    CHECK(rolesAfter("", RoleKind::accountable) == "A");
    CHECK(rolesAfter("C:airport I:airport", RoleKind::accountable) == "A");
    CHECK(rolesAfter("C:airport C:guards", RoleKind::responsible) == "R");
    CHECK(rolesAfter("R:airport", RoleKind::accountable) == "AR");
    CHECK(rolesAfter("A:airport", RoleKind::accountable) == "A");
}

TEST_CASE("who is asked or told has no other role") {
    CHECK(rolesAfter("I:airport", RoleKind::consulted) == "C");
    CHECK(rolesAfter("A:airport R:airport", RoleKind::consulted) == "C");
    CHECK(rolesAfter("A:airport I:airport", RoleKind::informed) == "I");
}

TEST_CASE("a role that is changed keeps its status, and roles that do not go with it are gone") {
    using enum RoleKind;
    const auto [before, changed, kind, after] =
        GENERATE(std::tuple("A:airport R:airport", "responsible", consulted, "C?"),
                 std::tuple("C:airport", "consulted", responsible, "R?"),
                 std::tuple("A:airport R:airport", "responsible", accountable, "A"),
                 std::tuple("R:airport", "responsible", responsible, "R?"));
    Build document = Build().partners({"airport", "guards"}).touchpoint("queue", before);
    const std::string key = std::string("queue|airport|") + changed;
    document.change<Role>(key, [](Role &role) { role.status = RoleStatus::proposed; });
    Edit edit(document.now());
    changeRole(id<Role>(key), kind, edit);
    std::string letters;
    for (const Role &role : edit.now().table<Role>()) {
        letters += "ARCI"[static_cast<std::size_t>(role.kind)];
        if (role.status == RoleStatus::proposed) letters += '?';
    }
    CHECK(letters == after);
}

TEST_CASE("roles become proposed together, and confirmed where all are proposed") {
    const Build document = Build().partners({"airport", "guards"}).touchpoint("queue", "A:airport R:guards");
    const std::vector both{id<Role>("queue|airport|accountable"), id<Role>("queue|guards|responsible")};
    Edit edit(document.now());
    const auto statuses = [&] { return std::vector{edit.now()[both[0]].status, edit.now()[both[1]].status}; };
    toggleProposed({both[0]}, edit);
    toggleProposed(both, edit);
    CHECK(statuses() == std::vector(2, RoleStatus::proposed));
    toggleProposed(both, edit);
    CHECK(statuses() == std::vector(2, RoleStatus::confirmed));
}
