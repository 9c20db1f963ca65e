#include "model/GiveRole.h"

#include "tests/support/Build.h"

#include <catch2/catch.hpp>

#include <set>

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
    CHECK(rolesAfter("I:airport", RoleKind::consulted) == "CI");
    CHECK(rolesAfter("A:airport", RoleKind::consulted) == "AC");
}
