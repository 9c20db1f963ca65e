#include "Found.h"

using namespace tussen;
using namespace tussen::test;

TEST_CASE("An interest that is not disclosed is for information") {
    Build document;
    document.partner("guards").outcomes({"spend", "calm"}).interest("earn", "guards", 4, "spend");
    document.interest("rest", "guards", 2, "calm");
    CHECK(found(document, "interest.undisclosed").empty());
    document.change<Interest>("earn", [](Interest &row) { row.disclosed = false; });
    CHECK(found(document, "interest.undisclosed") == std::vector<std::string>{"guards+spend"});
    CHECK(theOnly(document, "interest.undisclosed").severity == Severity::info);
}
