#include "Found.h"

using namespace tussen;
using namespace tussen::test;

namespace {

Build queue(std::optional<int> experience, std::optional<std::string> ideal) {
    return Build().touchpoint("queue").change<Touchpoint>("queue", [&](Touchpoint &row) {
        row.experience = experience;
        row.ideal = std::move(ideal);
    });
}

} // namespace

TEST_CASE("A bad experience without an ideal is named") {
    const std::vector<std::string> named{"queue"};
    checkCases("experience.no-ideal", {{"bad", queue(-1, {}), named},
                                       {"very bad", queue(-2, {}), named},
                                       {"an ideal is given", queue(-2, "walk straight on"), {}},
                                       {"a blank ideal is none", queue(-2, " \n\u00a0"), named},
                                       {"an empty one neither", queue(-2, ""), named},
                                       {"neither good nor bad", queue(0, {}), {}},
                                       {"good", queue(2, {}), {}},
                                       {"not measured", queue({}, {}), {}}});
    CHECK(theOnly(queue(-1, {}), "experience.no-ideal").severity == Severity::info);
}
