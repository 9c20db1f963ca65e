#include "Found.h"

using namespace tussen;
using namespace tussen::test;

namespace {

Build steps() {
    return Build().touchpoint("a").touchpoint("b").touchpoint("c").goal("g");
}

} // namespace

TEST_CASE("A touchpoint that no path leads out of is an error") {
    checkCases(
        "flow.trap",
        {{"a goal", steps().path({"a", "b", "c", "g"}), {}},
         {"an abandon is an end", steps().abandon("x").path({"a", "b", "c", "x"}), {}},
         {"an unmarked end is one", steps().path({"a", "b", "c"}), {}},
         {"a circle with a way out", steps().path({"a", "b", "c", "a"}).path({"b", "g"}), {}},
         {"a circle without", steps().path({"a", "b", "c", "b"}), {"a", "b", "c"}},
         {"a way to itself", steps().path({"a", "a"}).path({"b", "c"}), {"a"}},
         {"the way out is not travelled", steps().path({"a", "b", "a"}).transition("b", "g", 0), {"a", "b"}},
         {"nothing is travelled", steps().transition("a", "b", 0).transition("b", "a", 0), {}},
         {"what follows a goal does not count", steps().path({"a", "g", "g"}), {}}});
    CHECK(theOnly(steps().path({"a", "a"}), "flow.trap").severity == Severity::error);
}
