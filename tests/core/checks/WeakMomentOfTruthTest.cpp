#include "Found.h"

using namespace tussen;
using namespace tussen::test;

namespace {

const std::string check = "flow.weak-moment-of-truth";

/// From the start to the goal; the steps are all weak, being nobody's.
Build steps() {
    return Build().partner("p").touchpoint("a").touchpoint("b").touchpoint("c").goal("g");
}

Build owned(std::optional<int> experience, std::string_view roles = "A:p") {
    Build document;
    document.partners({"p", "q"}).touchpoint("a", roles).goal("g").path({"a", "g"});
    return document.change<Touchpoint>("a", [&](Touchpoint &row) { row.experience = experience; });
}

} // namespace

TEST_CASE("What every path to a goal passes must not be weak") {
    checkCases(
        check,
        {{"one path", steps().path({"a", "b", "c", "g"}), {"a", "b", "c"}},
         {"two arms", steps().path({"a", "b", "g"}).path({"a", "c", "g"}), {"a"}},
         {"arms that meet again", steps().path({"a", "c", "g"}).path({"b", "c"}), {"c"}},
         {"a way past it", steps().path({"a", "b", "c", "g"}).path({"a", "c"}), {"a", "c"}},
         {"the way past it is not travelled",
          steps().path({"a", "b", "c", "g"}).transition("a", "c", 0),
          {"a", "b", "c"}},
         {"a loop back is no way past", steps().path({"a", "b", "c", "g"}).path({"c", "a"}), {"a", "b", "c"}},
         {"two starts have nothing in common but what follows",
          steps().path({"a", "g"}).path({"b", "g"}),
          {}},
         {"two goals", steps().path({"a", "b", "g"}).goal("h").path({"b", "h"}), {"a", "b"}},
         {"who gives up counts not", steps().abandon("x").path({"a", "b", "g"}).path({"a", "x"}), {"a", "b"}},
         {"no path to the goal", steps().path({"a", "b"}), {}},
         {"ends stand in where no goal is marked",
          Build().touchpoint("a").touchpoint("b").abandon("x").path({"a", "b"}).path({"a", "x"}),
          {"a", "b"}},
         {"a circle without starts and ends",
          Build().touchpoint("a").touchpoint("b").path({"a", "b", "a"}),
          {}}});
}

TEST_CASE("Weak is what nobody is accountable for, or feels bad") {
    const std::vector<std::string> weak{"a"};
    checkCases(check, {{"owned, not measured", owned({}), {}},
                       {"neither good nor bad", owned(0), {}},
                       {"good", owned(2), {}},
                       {"bad", owned(-1), weak},
                       {"good, and nobody's", owned(2, "R:p"), weak},
                       {"two accountable are not nobody", owned(1, "A:p A:q"), {}}});
    CHECK(theOnly(owned(-1), check).severity == Severity::warning);
}
