#include "checks/Waivers.h"
#include "checks/Checks.h"
#include "checks/Waive.h"

#include "Found.h"

using namespace tussen;
using namespace tussen::test;

namespace {

Build conflict() {
    return Build()
        .partners({"airport", "guards"})
        .outcome("spend")
        .interest("save", "airport", -3, "spend")
        .interest("earn", "guards", 4, "spend");
}

const std::string check = "interest.direct-conflict";

/// The conflict, accepted as it stands in `document`, and then changed.
template <class Entity, class Change> bool holdsAfter(std::string_view key, Change change) {
    Build document = conflict();
    const Finding finding = theOnly(document, check);
    document.waiver(finding.key(), inputsOf(document.now(), finding));
    document.change<Entity>(key, change);
    return theOnly(document, check).waived;
}

} // namespace

TEST_CASE("A waiver without inputs always holds") {
    Build document = conflict();
    document.waiver(theOnly(document, check).key());
    CHECK(theOnly(document, check).waived);
    document.change<Interest>("earn", [](Interest &row) { row.weight = 1; });
    CHECK(theOnly(document, check).waived);
}

TEST_CASE("A waiver holds for its own finding alone") {
    Build document = conflict();
    document.waiver(check + ":" + id<Interest>("save").value.text());
    document.waiver("ownership.no-accountable:" + id<Touchpoint>("queue").value.text());
    document.touchpoint("queue").touchpoint("check");
    CHECK_FALSE(theOnly(document, check).waived);
    std::vector<std::string> waived;
    for (const Finding &finding : findingsOfCheck(document, "ownership.no-accountable"))
        if (finding.waived) waived.push_back(inShort(document.now(), finding));
    CHECK(waived == std::vector<std::string>{"queue"});
}

TEST_CASE("A waiver goes stale when what the finding says changes") {
    CHECK(holdsAfter<Interest>("earn", [](Interest &) {}));
    CHECK_FALSE(holdsAfter<Interest>("earn", [](Interest &row) { row.weight = 5; }));
    CHECK_FALSE(holdsAfter<Interest>("save", [](Interest &row) { row.rationale = "costs"; }));
    CHECK(holdsAfter<Partner>("airport", [](Partner &row) { row.name = "no subject of it"; }));
}

TEST_CASE("One waiver that holds is enough") {
    Build document = conflict();
    const std::string key = theOnly(document, check).key();
    document.waiver(key, Uuid::named("stale"));
    CHECK_FALSE(theOnly(document, check).waived);
    Waiver second = document.now()[id<Waiver>(key)];
    second.id = id<Waiver>("second");
    second.inputs.reset();
    CHECK(theOnly(document.put(second), check).waived);
}

TEST_CASE("Inputs look at numbers to 6 digits") {
    const Build document = conflict();
    Finding finding = theOnly(document, check);
    const Uuid inputs = inputsOf(document.now(), finding);
    finding.arguments.strength = 12.0000001;
    CHECK(inputsOf(document.now(), finding) == inputs);
    finding.arguments.strength = 12.0001;
    CHECK(inputsOf(document.now(), finding) != inputs);
    finding.arguments.strength = 12;
    finding.arguments.sign = 1;
    CHECK(inputsOf(document.now(), finding) != inputs);
}

TEST_CASE("Inputs are the UUID of a canonical JSON") {
    Build document;
    document.partner("rail");
    const Finding finding = theOnly(document, "ownership.idle-partner");
    const std::string row =
        R"({"id":")" + id<Partner>("rail").value.text() + R"(","kind":"company","name":"rail","rank":0.0})";
    CHECK(inputsOf(document.now(), finding) == Uuid::named(R"({"arguments":{},"subjects":[)" + row + "]}"));
}

TEST_CASE("A waiver holds until the day of its review") {
    Build document = conflict();
    const Finding finding = theOnly(document, check);
    Edit edit(document.now());
    waive(finding, {"we talked about it", "Els", "2026-03-01", "2026-09-01"}, edit);
    const auto waivedOn = [&](const char *day) {
        std::deque<Finding> found{finding};
        markWaived(edit.now(), found, day);
        return found.front().waived;
    };
    CHECK(waivedOn("2026-08-31"));
    CHECK_FALSE(waivedOn("2026-09-01"));
    CHECK_FALSE(waivedOn("2027-01-01"));
}

TEST_CASE("Accepting keeps reason, author and the finding's inputs, and can be taken back") {
    Build document = conflict();
    const Finding finding = theOnly(document, check);
    Edit edit(document.now());
    CHECK(waiverOf(edit.now(), finding) == nullptr);
    waive(finding, {"first", {}, "2026-03-01", {}}, edit);
    waive(finding, {"second", "Els", "2026-03-02", {}}, edit);
    REQUIRE(edit.now().table<Waiver>().size() == 1);
    const Waiver *waiver = waiverOf(edit.now(), finding);
    REQUIRE(waiver);
    CHECK(waiver->reason == "second");
    CHECK(waiver->author == "Els");
    CHECK(waiver->inputs == inputsOf(edit.now(), finding));
    CHECK(findings(Relations(edit.now()), std::vector{check}).front().waived);
    unwaive(finding, edit);
    CHECK(edit.now() == document.now());
}

TEST_CASE("Today is a date of ten characters") {
    const std::string today = isoToday();
    CHECK(today.size() == 10);
    CHECK(today > "2024-01-01");
}
