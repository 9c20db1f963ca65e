#include "tests/support/Generator.h"

#include "model/Relations.h"
#include "model/Rules.h"

#include <catch2/catch.hpp>

using namespace tussen;
using namespace tussen::testing;

TEST_CASE("generated ecosystems keep the rules, have the size asked for and come out alike") {
    const Ecosystem made = generated({.journeys = 3, .touchpoints = 200});
    CHECK(violations(made).empty());
    CHECK(made.table<Touchpoint>().size() == 600);
    CHECK(made.table<Partner>().size() == 40);
    CHECK(made == generated({.journeys = 3, .touchpoints = 200}));
    CHECK_FALSE(made == generated({.journeys = 3, .touchpoints = 200, .seed = 2}));
}

TEST_CASE("a generated journey has branches, loops and gaps in the promised shares") {
    const Relations relations(generated({.touchpoints = 10'000}));
    std::size_t gaps = 0;
    for (const Touchpoint &one : relations.ecosystem().table<Touchpoint>())
        if (relations.partnersAs(RoleKind::accountable, one.id).empty()) ++gaps;
    const std::size_t transitions = relations.ecosystem().table<Transition>().size();
    CHECK(gaps > 700);
    CHECK(gaps < 900);
    CHECK(transitions > 11'500);
    CHECK(transitions < 12'100);
}

TEST_CASE("nothing is a size as well") {
    CHECK(violations(generated({.journeys = 0, .partners = 0, .outcomes = 0, .interests = 0})).empty());
}
