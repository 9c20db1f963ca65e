#include "Found.h"

using namespace tussen;
using namespace tussen::test;

namespace {

Build guardedBy(std::string_view roles) {
    return Build()
        .partners({"police", "airport", "guards", "dogs"})
        .partner("border", "police")
        .touchpoint("hall")
        .touchpoint("check", roles)
        .touchpoint("shops")
        .path({"hall", "check", "shops"});
}

} // namespace

TEST_CASE("An owner whose work is all done by others needs an agreement with each of them") {
    const Build document = guardedBy("A:police R:guards");
    checkCases("ownership.accountable-without-means",
               {{"no agreement", document, {"check police guards"}},
                {"own people", guardedBy("A:police R:police"), {}},
                {"one of its departments is at work as well", guardedBy("A:police R:border R:guards"), {}},
                {"its organisation is at work", guardedBy("A:border R:police R:guards"), {}},
                {"nobody is at work", guardedBy("A:police C:guards"), {}},
                {"two owners are none", guardedBy("A:police A:airport R:guards"), {}},
                {"an agreement with each", Build(document).agreement("all", {"police", "guards"}), {}},
                {"an agreement between others",
                 Build(document).agreement("all", {"airport", "guards"}),
                 {"check police guards"}},
                {"only those without one are listed",
                 guardedBy("A:police R:guards R:dogs").agreement("all", {"police", "guards"}),
                 {"check police dogs"}},
                {"all without one are listed",
                 guardedBy("A:police R:guards R:dogs"),
                 {"check police dogs guards"}}});
    CHECK(theOnly(document, "ownership.accountable-without-means").severity == Severity::warning);
}

TEST_CASE("The agreement must cover the journey or a transition at the touchpoint") {
    const Build document = guardedBy("A:police R:guards");
    const auto scoped = [&](const Scope &scope) {
        return Build(document).journey("other").agreement("some", {"police", "guards"}, scope);
    };
    const std::vector<std::string> missing{"check police guards"};
    checkCases("ownership.accountable-without-means",
               {{"its journey", scoped(id<Journey>("journey")), {}},
                {"another journey", scoped(id<Journey>("other")), missing},
                {"the transition to it", scoped(way("hall", "check")), {}},
                {"the transition from it", scoped(way("check", "shops")), {}}});
}

TEST_CASE("Goals and abandons need no means") {
    const Build document = Build().partners({"police", "guards"}).goal("safe", "A:police R:guards");
    CHECK(found(document, "ownership.accountable-without-means").empty());
}
