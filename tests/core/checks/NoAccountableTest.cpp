#include "Found.h"

using namespace tussen;
using namespace tussen::test;

TEST_CASE("A step without an accountable partner is an error") {
    checkCases("ownership.no-accountable",
               {{"no role at all", Build().touchpoint("queue"), {"queue"}},
                {"other roles do not count",
                 Build().partner("airport").touchpoint("queue", "R:airport C:airport I:airport"),
                 {"queue"}},
                {"one accountable partner", Build().partner("airport").touchpoint("queue", "A:airport"), {}},
                {"several accountable partners",
                 Build().partners({"airport", "airline"}).touchpoint("queue", "A:airport A:airline"),
                 {}},
                {"waits and backstage touchpoints are steps",
                 Build().wait("queue").touchpoint("sort bags", {}, TouchpointKind::backstage),
                 {"queue", "sort bags"}},
                {"goals and abandons are none", Build().goal("fly").abandon("miss the flight"), {}}});
    CHECK(theOnly(Build().touchpoint("queue"), "ownership.no-accountable").severity == Severity::error);
}

TEST_CASE("A proposed role counts as much as a confirmed one") {
    Build document;
    document.partner("airport").touchpoint("queue", "A:airport");
    document.change<Role>("queue|airport|accountable",
                          [](Role &role) { role.status = RoleStatus::proposed; });
    CHECK(found(document, "ownership.no-accountable").empty());
}
