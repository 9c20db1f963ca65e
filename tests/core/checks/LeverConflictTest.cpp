#include "Found.h"

using namespace tussen;
using namespace tussen::test;

namespace {

const std::string check = "interest.lever-conflict";

/// Searching more serves the police (weight 5) and costs the family calm (weight 5).
Build searching(double certainty, double calm) {
    return Build()
        .partner("police")
        .group("family")
        .outcomes({"certainty", "calm"})
        .interest("duty", "police", 5, "certainty")
        .interest("rest", "family", 5, "calm")
        .touchpoint("search")
        .effect("search", "certainty", certainty)
        .effect("search", "calm", calm);
}

} // namespace

TEST_CASE("A touchpoint that serves one holder and hurts another is a lever") {
    const std::vector<std::string> lever{"search police family"};
    checkCases(check, {{"gain and loss", searching(0.8, -0.6), lever},
                       {"both gain", searching(0.8, 0.6), {}},
                       {"both lose", searching(-0.8, -0.6), {}},
                       {"the other way round", searching(-0.8, 0.6), {"search family police"}},
                       {"exactly 2 on both sides", searching(0.4, -0.4), lever},
                       {"within a billionth", searching(0.4 - 1e-11, -0.4 + 1e-11), lever},
                       {"too little gain", searching(0.4 - 1e-9, -0.6), {}},
                       {"too little loss", searching(0.8, -0.4 + 1e-9), {}}});
}

TEST_CASE("Gain and loss sum up over effects and interests of the holder") {
    Build document = searching(0.5, -0.3);
    document.outcome("waiting")
        .interest("hurry", "family", -4, "waiting")
        .interest("slow", "police", -1, "waiting");
    document.effect("search", "waiting", 0.25);
    const Finding finding = theOnly(document, check);
    CHECK(finding.severity == Severity::warning);
    CHECK(finding.arguments.gain.value() == Approx(0.5 * 5 - 0.25 * 1));
    CHECK(finding.arguments.loss.value() == Approx(-0.3 * 5 - 0.25 * 4));
    CHECK(finding.arguments.strength.value() == Approx(2.25));
    CHECK(inShort(document.now(), finding) == "search police family");
}

TEST_CASE("Interests of one holder may cancel each other") {
    Build document = searching(0.8, -0.6);
    document.interest("quick", "police", 5, "calm");
    CHECK(found(document, check).empty());
}

TEST_CASE("Each touchpoint is summed up on its own") {
    Build document = searching(0.8, -0.1);
    document.touchpoint("frisk").effect("frisk", "calm", -0.6);
    CHECK(found(document, check).empty());
    document.effect("frisk", "certainty", 0.6);
    CHECK(found(document, check) == std::vector<std::string>{"frisk police family"});
}

TEST_CASE("Every winner meets every loser") {
    Build document = searching(0.8, -0.6);
    document.partners({"state", "union"})
        .interest("law", "state", 4, "certainty")
        .interest("peace", "union", 4, "calm");
    CHECK(found(document, check) == std::vector<std::string>{"search police family", "search police union",
                                                             "search state family", "search state union"});
}
