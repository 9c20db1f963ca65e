#include "Found.h"

using namespace tussen;
using namespace tussen::test;

namespace {

Build branded(std::string_view brand, std::string_view roles, TouchpointKind kind = TouchpointKind::contact) {
    Build document;
    document.partners({"airline", "airport"})
        .partner("desk", "airline")
        .partner("shops", "airport")
        .touchpoint("queue", roles, kind);
    if (!brand.empty())
        document.change<Touchpoint>("queue", [&](Touchpoint &row) { row.brand = id<Partner>(brand); });
    return document;
}

} // namespace

TEST_CASE("Who is blamed without a part in it is warned of") {
    const std::vector<std::string> gap{"queue airline airport"};
    checkCases("ownership.blame-gap",
               {{"no role", branded("airline", "A:airport"), gap},
                {"no brand", branded({}, "A:airport"), {}},
                {"no owner", branded("airline", {}), {}},
                {"two owners are none", branded("airline", "A:airport A:shops"), {}},
                {"any role is a part", branded("airline", "A:airport I:airline"), {}},
                {"a department has a role", branded("airline", "A:airport I:desk"), {}},
                {"brand of the owner", branded("airport", "A:airport"), {}},
                {"brand of the same organisation", branded("shops", "A:airport"), {}},
                {"a department is blamed", branded("desk", "A:shops"), {"queue desk shops"}},
                {"at a goal as well", branded("airline", "A:airport", TouchpointKind::goal), gap}});
    CHECK(theOnly(branded("airline", "A:airport"), "ownership.blame-gap").severity == Severity::warning);
}
