#include "Found.h"

using namespace tussen;
using namespace tussen::test;

namespace {

const std::string check = "ownership.handoff-without-agreement";

/// Rail hands over to the airport; shops and parking are departments of the airport.
Build handoff(std::string_view from, std::string_view to) {
    return Build()
        .partners({"rail", "airport", "holding"})
        .partner("shops", "airport")
        .partner("parking", "airport")
        .partner("kiosk", "shops")
        .touchpoint("ride", from)
        .touchpoint("arrive", to)
        .path({"ride", "arrive"});
}

} // namespace

TEST_CASE("A change of owner without an agreement is a warning") {
    const Build document = handoff("A:rail", "A:airport");
    checkCases(
        check,
        {{"no agreement", document, {"ride->arrive rail airport"}},
         {"one owner", handoff("A:rail", "A:rail"), {}},
         {"an end without owner", handoff("A:rail", "R:airport"), {}},
         {"an end with two owners", handoff("A:rail", "A:airport A:shops"), {}},
         {"an agreement about everything", Build(document).agreement("all", {"rail", "airport"}), {}},
         {"about the journey",
          Build(document).agreement("some", {"rail", "airport"}, id<Journey>("journey")),
          {}},
         {"about the transition",
          Build(document).agreement("some", {"rail", "airport"}, way("ride", "arrive")),
          {}},
         {"about another journey",
          Build(document).journey("other").agreement("some", {"rail", "airport"}, id<Journey>("other")),
          {"ride->arrive rail airport"}},
         {"about another transition",
          Build(document)
              .transition("arrive", "ride", 0)
              .agreement("some", {"rail", "airport"}, way("arrive", "ride")),
          {"ride->arrive rail airport"}},
         {"a party is missing",
          Build(document).agreement("all", {"rail", "holding"}),
          {"ride->arrive rail airport"}}});
    CHECK(theOnly(document, check).severity == Severity::warning);
}

TEST_CASE("Only ways make handoffs") {
    const Build partners = Build().partners({"a", "b"});
    checkCases(
        check,
        {{"planned, not travelled",
          Build(partners).touchpoint("x", "A:a").touchpoint("y", "A:b").transition("x", "y", 0),
          {}},
         {"ever so rarely travelled",
          Build(partners).touchpoint("x", "A:a").touchpoint("y", "A:b").transition("x", "y", 1e-9),
          {"x->y a b"}},
         {"out of a goal", Build(partners).goal("x", "A:a").touchpoint("y", "A:b").path({"x", "y"}), {}},
         {"out of an abandon",
          Build(partners).abandon("x", "A:a").touchpoint("y", "A:b").path({"x", "y"}),
          {}},
         {"into a goal",
          Build(partners).touchpoint("x", "A:a").goal("y", "A:b").path({"x", "y"}),
          {"x->y a b"}}});
}

TEST_CASE("Inside an organisation it is for information") {
    struct Row {
        std::string from, to;
        Severity severity;
    };
    for (const auto &[from, to, severity] :
         {Row{"A:shops", "A:airport", Severity::info}, Row{"A:airport", "A:kiosk", Severity::info},
          Row{"A:shops", "A:parking", Severity::info}, Row{"A:kiosk", "A:rail", Severity::warning}}) {
        INFO(from << " to " << to);
        CHECK(theOnly(handoff(from, to), check).severity == severity);
    }
}

TEST_CASE("A party binds its departments, and two parties must sign") {
    const Build document = handoff("A:rail", "A:kiosk");
    const Build inside = handoff("A:shops", "A:parking");
    checkCases(
        check,
        {{"the topmost organisation signs", Build(document).agreement("all", {"rail", "airport"}), {}},
         {"the department above signs", Build(document).agreement("all", {"rail", "shops"}), {}},
         {"another department signs",
          Build(document).agreement("all", {"rail", "parking"}),
          {"ride->arrive rail kiosk"}},
         {"a department does not bind what is above it",
          handoff("A:rail", "A:shops").agreement("all", {"rail", "kiosk"}),
          {"ride->arrive rail shops"}},
         {"one signature for both sides is none",
          Build(inside).agreement("all", {"airport", "rail"}),
          {"ride->arrive shops parking"}},
         {"both departments sign", Build(inside).agreement("all", {"shops", "parking"}), {}},
         {"organisation and department sign", Build(inside).agreement("all", {"airport", "shops"}), {}}});
}
