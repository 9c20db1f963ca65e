#include "Found.h"

using namespace tussen;
using namespace tussen::test;

namespace {

const std::string check = "interest.against-purpose";

/// Waiting shall go down and calm up; the airport has one interest.
Build airportWants(int weight, std::string_view outcome) {
    return Build()
        .partner("airport")
        .outcome("waiting", Purpose::decrease)
        .outcome("calm", Purpose::increase)
        .outcomes({"shops", "passage"})
        .influence("shops", "passage", -0.8)
        .influence("passage", "waiting", -0.5)
        .interest("wish", "airport", weight, outcome);
}

} // namespace

TEST_CASE("An interest that pulls the common purpose the wrong way is warned of") {
    checkCases(check, {{"by a chain", airportWants(5, "shops"), {"airport+shops waiting"}},
                       {"the chain serves the purpose", airportWants(-5, "shops"), {}},
                       {"directly", airportWants(3, "waiting"), {"airport+waiting waiting"}},
                       {"directly, the right way", airportWants(-3, "waiting"), {}},
                       {"directly, against more", airportWants(-2, "calm"), {"airport-calm calm"}},
                       {"directly, too light", airportWants(1, "waiting"), {}},
                       {"exactly 2", airportWants(5, "shops"), {"airport+shops waiting"}},
                       {"below", airportWants(4, "shops"), {}},
                       {"an outcome without purpose does not matter", airportWants(5, "passage"), {}}});
}

TEST_CASE("Strength is weight times product, and the chain is told") {
    const Finding chained = theOnly(airportWants(5, "shops"), check);
    CHECK(chained.severity == Severity::warning);
    CHECK(chained.arguments.strength.value() == Approx(2.0));
    CHECK(chained.arguments.chain ==
          std::vector{id<Outcome>("shops"), id<Outcome>("passage"), id<Outcome>("waiting")});
    CHECK_FALSE(chained.arguments.sign);

    const Finding direct = theOnly(airportWants(3, "waiting"), check);
    CHECK(direct.arguments.strength == 3.0);
    CHECK(direct.arguments.chain == std::vector{id<Outcome>("waiting")});
}

TEST_CASE("The strongest chain of the harmful sign is meant, even beside a stronger one that helps") {
    Build document = airportWants(5, "shops");
    document.influence("shops", "waiting", -1);
    CHECK(theOnly(document, check).arguments.strength.value() == Approx(2.0));
}

TEST_CASE("A chain that leads back to the interest's own outcome is not looked at") {
    Build document = airportWants(-5, "waiting");
    document.influence("waiting", "shops", 1).influence("shops", "waiting", -1);
    CHECK(found(document, check).empty());
}
