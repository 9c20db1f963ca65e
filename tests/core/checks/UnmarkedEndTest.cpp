#include "Found.h"

using namespace tussen;
using namespace tussen::test;

namespace {

/// Leads on to a goal, and somewhere else.
Build journey() {
    return Build().touchpoint("a").touchpoint("b").path({"a", "b"}).goal("g").path({"a", "g"});
}

} // namespace

TEST_CASE("A step that just ends is warned of where goals are marked") {
    checkCases(
        "flow.unmarked-end",
        {{"a step", journey(), {"b"}},
         {"it leads on", journey().path({"b", "g"}), {}},
         {"only to itself", journey().path({"b", "b"}), {}},
         {"it leads on as planned, not travelled", journey().transition("b", "g", 0), {"b"}},
         {"an abandon is marked", Build().touchpoint("a").goal("g").abandon("x").path({"a", "x"}), {}},
         {"no goal is marked", Build().touchpoint("a").abandon("x").touchpoint("b").path({"a", "b"}), {}},
         {"the goal of another journey", journey().path({"b", "g"}).journey("next").touchpoint("c"), {}}});
    CHECK(theOnly(journey(), "flow.unmarked-end").severity == Severity::warning);
}
