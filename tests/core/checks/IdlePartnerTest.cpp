#include "Found.h"

using namespace tussen;
using namespace tussen::test;

TEST_CASE("A partner without any role, departments included, is for information") {
    const Build family =
        Build().partners({"airport", "rail"}).partner("shops", "airport").partner("kiosk", "shops");
    checkCases("ownership.idle-partner",
               {{"nobody has a role: departments go with their organisation", family, {"airport", "rail"}},
                {"one has", Build(family).touchpoint("ride", "I:rail"), {"airport"}},
                {"the organisation has, its department does not",
                 Build(family).touchpoint("ride", "I:rail C:airport"),
                 {"shops"}},
                {"a department at any depth speaks for those above",
                 Build(family).touchpoint("ride", "A:rail R:kiosk"),
                 {}},
                {"not for those below", Build(family).touchpoint("ride", "A:rail R:shops"), {"kiosk"}}});
    CHECK(theOnly(Build().partner("rail"), "ownership.idle-partner").severity == Severity::info);
}
