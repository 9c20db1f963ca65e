#include "Found.h"

using namespace tussen;
using namespace tussen::test;

namespace {

const std::string check = "flow.indispensable-partner";

/// Two touchpoints of p, one of q and one of r, and a goal of nobody.
Build steps() {
    return Build()
        .partners({"p", "q", "r"})
        .touchpoint("p1", "A:p")
        .touchpoint("p2", "A:p")
        .touchpoint("q1", "A:q")
        .touchpoint("r1", "A:r")
        .goal("g");
}

} // namespace

TEST_CASE("A partner without which no goal is reached is named") {
    checkCases(
        check,
        {{"one path", steps().path({"p1", "q1", "g"}), {"journey p", "journey q"}},
         {"another start stays", steps().path({"p1", "g"}).path({"q1", "g"}), {}},
         {"two arms of one partner",
          steps().path({"q1", "p1", "g"}).path({"q1", "p2", "g"}),
          {"journey p", "journey q"}},
         {"two arms of two partners", steps().path({"p1", "q1", "g"}).path({"p1", "r1", "g"}), {"journey p"}},
         {"two starts of one partner", steps().path({"p1", "g"}).path({"p2", "g"}), {"journey p"}},
         {"a way past it", steps().path({"p1", "q1", "g"}).path({"p1", "g"}), {"journey p"}},
         {"the way past it is not travelled",
          steps().path({"p1", "q1", "g"}).transition("p1", "g", 0),
          {"journey p", "journey q"}},
         {"no goal is reached anyway", steps().path({"p1", "q1"}), {}},
         {"it owns the only goal",
          Build().partners({"p", "q"}).touchpoint("a", "A:p").goal("g", "A:q").path({"a", "g"}),
          {"journey p", "journey q"}},
         {"another goal stays", steps().path({"p1", "g"}).goal("h", "A:q").path({"p1", "h"}), {"journey p"}},
         {"two owners are none",
          Build().partners({"p", "q"}).touchpoint("a", "A:p A:q").goal("g").path({"a", "g"}),
          {}},
         {"ends stand in, and do not change when somebody goes",
          Build().partners({"p", "q"}).touchpoint("a", "A:p").touchpoint("b", "A:q").path({"a", "b"}),
          {"journey p", "journey q"}}});
    CHECK(theOnly(steps().path({"p1", "g"}), check).severity == Severity::info);
}

TEST_CASE("A department is not its organisation") {
    const Build document = Build()
                               .partner("p")
                               .partner("pp", "p")
                               .touchpoint("a", "A:p")
                               .touchpoint("b", "A:pp")
                               .goal("g")
                               .path({"a", "g"});
    checkCases(check, {{"either will do", Build(document).path({"b", "g"}), {}},
                       {"both are needed", Build(document).path({"b", "a"}), {"journey p", "journey pp"}}});
}
