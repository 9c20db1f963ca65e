#include "Found.h"

using namespace tussen;
using namespace tussen::test;

namespace {

const std::string check = "experience.unmeasured";

/// A journey of touchpoints 0, 1, .. of which the first `experiences` have an experience and the next
/// `efforts` an effort.
Build journey(int touchpoints, int experiences, int efforts) {
    Build document;
    document.journey("journey");
    for (int i = 0; i < touchpoints; ++i) {
        const std::string key = std::to_string(i);
        document.touchpoint(key).change<Touchpoint>(key, [&](Touchpoint &row) {
            if (i < experiences)
                row.experience = 0;
            else if (i < experiences + efforts)
                row.effort = 4;
        });
    }
    return document;
}

} // namespace

TEST_CASE("A journey of which less than half is measured is named") {
    const std::vector<std::string> named{"journey"};
    checkCases(check, {{"nothing", journey(1, 0, 0), named},
                       {"half", journey(4, 1, 1), {}},
                       {"less than half", journey(5, 2, 0), named},
                       {"more than half", journey(5, 1, 2), {}},
                       {"efforts alone", journey(2, 0, 1), {}},
                       {"no touchpoints, nothing to measure", journey(0, 0, 0), {}}});
}

TEST_CASE("Both measures of one touchpoint count once") {
    Build document = journey(3, 1, 0);
    document.change<Touchpoint>("0", [](Touchpoint &row) { row.effort = 4; });
    const Finding finding = theOnly(document, check);
    CHECK(finding.severity == Severity::info);
    CHECK(finding.arguments.measured == 1);
    CHECK(finding.arguments.touchpoints == 3);
}
