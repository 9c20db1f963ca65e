#include "checks/DisclosedCopy.h"
#include "checks/Waivers.h"

#include "Found.h"

using namespace tussen;
using namespace tussen::test;

namespace {

/// At the queue the airport wins and the guards lose, whose interest is not disclosed.
Build secretive() {
    return Build()
        .partners({"airport", "guards"})
        .outcomes({"spend", "calm"})
        .interest("earn", "airport", 5, "spend")
        .interest("rest", "guards", 5, "calm")
        .change<Interest>("rest", [](Interest &row) { row.disclosed = false; })
        .journey("depart", "airport")
        .touchpoint("queue", "A:airport R:airport")
        .touchpoint("search", "R:airport")
        .effect("queue", "spend", 0.9)
        .effect("queue", "calm", -0.9);
}

std::vector<std::string> waiversOf(const Ecosystem &ecosystem) {
    std::vector<std::string> all;
    for (const Waiver &waiver : ecosystem.table<Waiver>())
        all.push_back(waiver.finding);
    return all;
}

} // namespace

TEST_CASE("Acceptances of what follows from an interest that is left out stay at home") {
    for (const char *check : {"interest.lever-conflict", "ownership.voiceless", "interest.undisclosed"}) {
        INFO(check);
        Build document = secretive();
        document.waiver(theOnly(document, check).key());
        CHECK(waiversOf(disclosedCopy(document.now())).empty());
    }
}

TEST_CASE("An acceptance of what others see as well goes along, and holds there") {
    Build document = secretive();
    const Finding gap = theOnly(document, "ownership.no-accountable");
    document.waiver(gap.key(), inputsOf(document.now(), gap));
    const Relations copy(disclosedCopy(document.now()));
    REQUIRE(waiversOf(copy.ecosystem()) == std::vector{gap.key()});
    const auto found = findings(copy, std::vector<std::string>{"ownership.no-accountable"});
    REQUIRE(found.size() == 1);
    CHECK(found.front().waived);
}

TEST_CASE("What an acceptance was made for is told anew where it was made for more than others see") {
    Build document = secretive();
    document.interest("earn too", "guards", -4, "spend");
    document.interest("sell", "guards", -3, "spend").change<Interest>("sell", [](Interest &row) {
        row.disclosed = false;
    });
    const auto whole = findingsOfCheck(document, "interest.lever-conflict");
    REQUIRE(whole.size() == 1);
    const Uuid inputs = inputsOf(document.now(), whole.front());
    document.waiver(whole.front().key(), inputs);
    const Ecosystem copy = disclosedCopy(document.now());
    REQUIRE(copy.table<Waiver>().size() == 1);
    CHECK(copy.table<Waiver>().at(0).inputs != inputs);
    const auto found = findings(Relations(copy), std::vector<std::string>{"interest.lever-conflict"});
    REQUIRE(found.size() == 1);
    CHECK(found.front().waived);
}

TEST_CASE("Where all is disclosed, acceptances of what no longer holds stay too") {
    Build document = secretive();
    document.change<Interest>("rest", [](Interest &row) { row.disclosed = true; });
    document.waiver("ownership.no-accountable:" + id<Touchpoint>("queue").value.text());
    CHECK(waiversOf(disclosedCopy(document.now())).size() == 1);
}
