#include "Found.h"

using namespace tussen;
using namespace tussen::test;

TEST_CASE("A journey without an owner is an error, whatever its state") {
    const Build document = Build().partner("airport").journey("depart", "airport").journey("arrive");
    const Build target =
        Build(document).change<Journey>("arrive", [](Journey &row) { row.state = JourneyState::target; });
    checkCases("ownership.journey-without-owner",
               {{"current", document, {"arrive"}}, {"target", target, {"arrive"}}, {"none", Build(), {}}});
    CHECK(theOnly(document, "ownership.journey-without-owner").severity == Severity::error);
}
