#include "Found.h"

using namespace tussen;
using namespace tussen::test;

namespace {

Build handingOver(std::optional<std::string> information) {
    Build document;
    document.partners({"rail", "airport"}).touchpoint("ride", "A:rail").touchpoint("arrive", "A:airport");
    document.path({"ride", "arrive"});
    return document.change<Transition>("ride|arrive",
                                       [&](Transition &row) { row.information = information; });
}

} // namespace

TEST_CASE("A handoff that passes nothing on is for information") {
    const std::vector<std::string> loses{"ride->arrive"};
    checkCases("ownership.handoff-loses-information",
               {{"absent", handingOver(std::nullopt), loses},
                {"empty", handingOver(""), loses},
                {"blank", handingOver(" \t\n "), loses},
                {"no-break and wide spaces are blank too", handingOver("\u00a0\u3000\u2009"), loses},
                {"given", handingOver("name, train"), {}},
                {"given after a blank", handingOver(" \u00a0x"), {}}});
    CHECK(theOnly(handingOver(""), "ownership.handoff-loses-information").severity == Severity::info);
}

TEST_CASE("Where the owner stays, nothing needs to be passed on") {
    checkCases("ownership.handoff-loses-information",
               {{"one owner",
                 Build()
                     .partner("rail")
                     .touchpoint("ride", "A:rail")
                     .touchpoint("arrive", "A:rail")
                     .path({"ride", "arrive"}),
                 {}},
                {"no owner", Build().touchpoint("ride").touchpoint("arrive").path({"ride", "arrive"}), {}}});
}
