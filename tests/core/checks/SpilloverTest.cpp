#include "Found.h"

using namespace tussen;
using namespace tussen::test;

namespace {

struct Given {
    std::optional<int> experience = -1;
    std::string_view roles = "A:airport";
    std::string_view brand = {};
    std::string_view journeyOwner = {};
    TouchpointKind kind = TouchpointKind::contact;
};

Build queue(const Given &given) {
    Build document;
    document.partners({"airline", "airport"}).partner("desk", "airline").partner("shops", "airport");
    document.journey("journey", given.journeyOwner).touchpoint("queue", given.roles, given.kind);
    return document.change<Touchpoint>("queue", [&](Touchpoint &row) {
        row.experience = given.experience;
        if (!given.brand.empty()) row.brand = id<Partner>(given.brand);
    });
}

} // namespace

TEST_CASE("A bad experience that another organisation is blamed for is warned of") {
    const std::vector<std::string> airline{"queue airport airline"};
    checkCases(
        "experience.spillover",
        {{"the brand is blamed", queue({.brand = "airline"}), airline},
         {"without a brand the owner of the journey is", queue({.journeyOwner = "airline"}), airline},
         {"the brand comes before the owner of the journey",
          queue({.brand = "airport", .journeyOwner = "airline"}),
          {}},
         {"nobody to blame", queue({}), {}},
         {"a department is blamed", queue({.brand = "desk"}), {"queue airport desk"}},
         {"its own organisation is blamed", queue({.roles = "A:shops", .brand = "airport"}), {}},
         {"no owner", queue({.roles = "R:airport", .brand = "airline"}), {}},
         {"two owners are none", queue({.roles = "A:airport A:shops", .brand = "airline"}), {}},
         {"taking part does not help", queue({.roles = "A:airport R:airline", .brand = "airline"}), airline},
         {"neither good nor bad", queue({.experience = 0, .brand = "airline"}), {}},
         {"not measured", queue({.experience = {}, .brand = "airline"}), {}},
         {"at an abandon as well", queue({.brand = "airline", .kind = TouchpointKind::abandon}), airline}});
    CHECK(theOnly(queue({.brand = "airline"}), "experience.spillover").severity == Severity::warning);
}
