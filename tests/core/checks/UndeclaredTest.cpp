#include "Found.h"

using namespace tussen;
using namespace tussen::test;

TEST_CASE("Who decides or works somewhere should have an interest on the map") {
    const Build document =
        Build().partner("airport").partner("shops", "airport").partner("kiosk", "shops").outcome("sales");
    const auto wishing = [&](std::string_view holder) {
        return Build(document).interest("wish", holder, 3, "sales");
    };
    checkCases(
        "interest.undeclared",
        {{"no role", document, {}},
         {"accountable", Build(document).touchpoint("queue", "A:kiosk"), {"kiosk"}},
         {"responsible", Build(document).touchpoint("queue", "R:airport"), {"airport"}},
         {"consulted and informed only", Build(document).touchpoint("queue", "C:kiosk I:kiosk"), {}},
         {"holds one", wishing("kiosk").touchpoint("queue", "A:kiosk"), {}},
         {"a partner above holds one", wishing("airport").touchpoint("queue", "A:kiosk"), {}},
         {"only a department holds one", wishing("kiosk").touchpoint("queue", "A:airport"), {"airport"}}});
    CHECK(theOnly(Build(document).touchpoint("queue", "A:kiosk"), "interest.undeclared").severity ==
          Severity::warning);
}

TEST_CASE("An interest that is not disclosed is an interest all the same") {
    Build document;
    document.partner("guards")
        .outcome("spend")
        .interest("earn", "guards", 4, "spend")
        .touchpoint("queue", "A:guards");
    document.change<Interest>("earn", [](Interest &row) { row.disclosed = false; });
    CHECK(found(document, "interest.undeclared").empty());
}
