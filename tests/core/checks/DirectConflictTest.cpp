#include "Found.h"

using namespace tussen;
using namespace tussen::test;

namespace {

const std::string check = "interest.direct-conflict";

Build holders() {
    return Build()
        .partners({"airport", "guards"})
        .partner("shops", "airport")
        .group("family")
        .outcomes({"spend", "calm"});
}

} // namespace

TEST_CASE("Two holders that want one outcome moved opposite ways are in conflict") {
    checkCases(check,
               {{"opposite",
                 holders().interest("save", "airport", -3, "spend").interest("earn", "guards", 4, "spend"),
                 {"airport-spend guards+spend"}},
                {"alike",
                 holders().interest("save", "airport", -3, "spend").interest("too", "guards", -4, "spend"),
                 {}},
                {"different outcomes",
                 holders().interest("save", "airport", -3, "spend").interest("rest", "guards", 4, "calm"),
                 {}},
                {"one holder",
                 holders().interest("save", "airport", -3, "spend").interest("more", "airport", 4, "spend"),
                 {}},
                {"a department is another holder",
                 holders().interest("save", "airport", -3, "spend").interest("more", "shops", 1, "spend"),
                 {"airport-spend shops+spend"}},
                {"customers hold interests too",
                 holders().interest("rush", "airport", -2, "calm").interest("rest", "family", 5, "calm"),
                 {"airport-calm family+calm"}},
                {"each pair is a finding",
                 holders()
                     .interest("save", "airport", -3, "spend")
                     .interest("earn", "guards", 4, "spend")
                     .interest("more", "shops", 2, "spend"),
                 {"airport-spend guards+spend", "airport-spend shops+spend"}}});
}

TEST_CASE("Its strength is the product of the weights, its subjects stand by id") {
    const Finding finding = theOnly(
        holders().interest("save", "airport", -3, "spend").interest("earn", "guards", 4, "spend"), check);
    CHECK(finding.severity == Severity::warning);
    CHECK(finding.arguments.strength == 12.0);
    CHECK_FALSE(finding.arguments.chain);
    const auto [first, second] = std::minmax({id<Interest>("save"), id<Interest>("earn")});
    CHECK(finding.subjects == std::vector{ref(first), ref(second)});
}
