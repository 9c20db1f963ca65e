#include "Found.h"

using namespace tussen;
using namespace tussen::test;

TEST_CASE("A step that somebody answers for and nobody does is a warning") {
    const Build partners = Build().partners({"airport", "guards"});
    checkCases("ownership.no-responsible",
               {{"nobody at all is another finding", Build(partners).touchpoint("queue"), {}},
                {"accountable only", Build(partners).touchpoint("queue", "A:airport"), {"queue"}},
                {"several accountable, none responsible",
                 Build(partners).touchpoint("queue", "A:airport A:guards"),
                 {"queue"}},
                {"consulted and informed do not do the work",
                 Build(partners).touchpoint("queue", "A:airport C:guards I:guards"),
                 {"queue"}},
                {"responsible", Build(partners).touchpoint("queue", "A:airport R:guards"), {}},
                {"not at a goal", Build(partners).goal("fly", "A:airport"), {}}});
    CHECK(theOnly(Build(partners).touchpoint("queue", "A:airport"), "ownership.no-responsible").severity ==
          Severity::warning);
}
