#include "Found.h"

using namespace tussen;
using namespace tussen::test;

namespace {

Build steps() {
    return Build().touchpoint("a").touchpoint("b").touchpoint("c");
}

} // namespace

TEST_CASE("A touchpoint that no path from a start leads to is warned of") {
    checkCases(
        "flow.unreachable",
        {{"one path", steps().path({"a", "b", "c"}), {}},
         {"three starts", steps(), {}},
         {"planned, not travelled", steps().path({"a", "b"}).transition("b", "c", 0), {"c"}},
         {"no path out of a goal", steps().path({"a", "b"}).goal("g").path({"b", "g", "c"}), {"c"}},
         {"nor out of an abandon", steps().path({"a", "b"}).abandon("x").path({"b", "x", "c"}), {"c"}},
         {"a circle aside", steps().path({"b", "c", "b"}), {"b", "c"}},
         {"a step that leads to itself alone", steps().path({"a", "b"}).path({"c", "c"}), {"c"}},
         {"goals are not starts", Build().touchpoint("a").goal("g").abandon("x"), {"g", "x"}},
         {"without starts from the first touchpoint", steps().path({"a", "b", "a"}).path({"c", "c"}), {"c"}},
         {"each journey has its own starts",
          steps().path({"a", "b", "c"}).journey("next").touchpoint("d"),
          {}}});
    CHECK(theOnly(steps().path({"a", "b"}).path({"c", "c"}), "flow.unreachable").severity ==
          Severity::warning);
}
