#include "Found.h"

using namespace tussen;
using namespace tussen::test;

TEST_CASE("A phase without touchpoints is named") {
    checkCases("flow.empty-phase",
               {{"no phases", Build().journey("journey"), {}},
                {"a phase in use", Build().phase("book").touchpoint("a"), {}},
                {"an empty one", Build().phase("book").touchpoint("a").phase("fly"), {"fly"}},
                {"in every journey", Build().phase("book").journey("next").phase("fly"), {"book", "fly"}}});
    CHECK(theOnly(Build().phase("book"), "flow.empty-phase").severity == Severity::info);
}
