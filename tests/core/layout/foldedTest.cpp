// Departments that are folded into the organisation above them.
#include "layout/Folded.h"
#include "tests/support/Build.h"

#include <catch2/catch.hpp>

using namespace tussen;
using test::Build;
using test::id;

namespace {

const Id<Partner> airport = id<Partner>("airport");
const Id<Partner> desk = id<Partner>("desk");
const Id<Partner> night = id<Partner>("night");

/// An airport with a security desk, which has a night shift.
Build nested() {
    return Build()
        .partner("airport")
        .partner("desk", "airport")
        .partner("night", "desk")
        .partner("airline")
        .touchpoint("queue", "A:desk R:airline")
        .touchpoint("check", "A:night C:airport")
        .touchpoint("board", "A:airline R:airport R:desk");
}

std::vector<std::string> rolesAt(const Ecosystem &ecosystem, const char *touchpoint) {
    std::vector<std::string> roles;
    for (const Role &role : ecosystem.table<Role>())
        if (role.touchpoint == id<Touchpoint>(touchpoint))
            roles.push_back(std::string(1, "ARCI"[static_cast<std::size_t>(role.kind)]) + ":" +
                            ecosystem[role.partner].name);
    std::sort(roles.begin(), roles.end());
    return roles;
}

} // namespace

TEST_CASE("what departments at any depth do, their organisation does") {
    const Ecosystem seen = withFolded(nested().now(), {airport});
    CHECK(rolesAt(seen, "queue") == std::vector<std::string>{"A:airport (+2)", "R:airline"});
    CHECK(rolesAt(seen, "check") == std::vector<std::string>{"A:airport (+2)", "C:airport (+2)"});
}

TEST_CASE("an organisation has a role once where a department has the same") {
    const Ecosystem seen = withFolded(nested().now(), {airport});
    CHECK(rolesAt(seen, "board") == std::vector<std::string>{"A:airline", "R:airport (+2)"});
}

TEST_CASE("a department that is folded holds its own departments, unless the one above it is folded, too") {
    const Ecosystem now = nested().now();
    CHECK(rolesAt(withFolded(now, {desk}), "check") == std::vector<std::string>{"A:desk (+1)", "C:airport"});
    CHECK(withFolded(now, {desk, airport}) == withFolded(now, {airport}));
    CHECK(shownAs(now, night, {desk}) == desk);
    CHECK(shownAs(now, night, {desk, airport}) == airport);
    CHECK(shownAs(now, night, {}) == night);
}

TEST_CASE("where nothing is folded, or what has no departments, nothing looks different") {
    const Ecosystem now = nested().now();
    CHECK(withFolded(now, {}) == now);
    CHECK(withFolded(now, {id<Partner>("airline"), night}) == now);
}
