#include "Found.h"

using namespace tussen;
using namespace tussen::test;

namespace {

Build doors(std::string_view one, std::string_view other, TouchpointKind kind = TouchpointKind::contact) {
    return Build()
        .partners({"agency", "airline"})
        .partner("desk", "airline")
        .partner("site", "airline")
        .touchpoint("call", one)
        .touchpoint("click", other, kind)
        .touchpoint("fly", "A:airline")
        .path({"call", "fly"})
        .path({"click", "fly"});
}

} // namespace

TEST_CASE("A journey that begins at several organisations is named with its doors") {
    const std::vector<std::string> both{"journey call click"};
    checkCases(
        "flow.many-doors",
        {{"two organisations", doors("A:agency", "A:airline"), both},
         {"one", doors("A:airline", "A:airline"), {}},
         {"a department of another organisation", doors("A:agency", "A:desk"), both},
         {"departments of one organisation", doors("A:desk", "A:site"), {}},
         {"department and organisation", doors("A:desk", "A:airline"), {}},
         {"a door of nobody is no organisation", doors("A:agency", {}), {}},
         {"a door of nobody is a door",
          doors("A:agency", "A:airline").touchpoint("ask").path({"ask", "fly"}),
          {"journey ask call click"}},
         {"customers do not enter by waiting", doors("A:agency", "A:airline", TouchpointKind::wait), {}},
         {"nor behind the scenes", doors("A:agency", "A:airline", TouchpointKind::backstage), {}},
         {"one leads to the other", doors("A:agency", "A:airline").path({"call", "click"}), {}},
         {"even if only planned", doors("A:agency", "A:airline").transition("call", "click", 0), {}},
         {"a circle has one door",
          doors("A:agency", "A:airline").path({"fly", "call"}).path({"fly", "click"}),
          {}}});
    CHECK(theOnly(doors("A:agency", "A:airline"), "flow.many-doors").severity == Severity::info);
}
