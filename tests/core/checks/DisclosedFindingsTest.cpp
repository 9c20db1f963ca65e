#include "model/Disclosure.h"

#include "Found.h"

using namespace tussen;
using namespace tussen::test;

namespace {

/// The guards' only interest is not disclosed.
Build secretive() {
    return Build()
        .partners({"airport", "guards"})
        .outcomes({"spend", "calm"})
        .interest("save", "airport", -3, "spend")
        .interest("earn", "guards", 4, "spend")
        .change<Interest>("earn", [](Interest &row) { row.disclosed = false; })
        .journey("depart", "airport")
        .touchpoint("queue", "R:guards C:airport");
}

const std::vector<std::string> families{"ownership", "interest"};

std::vector<Finding> disclosed(const Build &document) {
    return disclosedFindings(document.relations(), Relations(disclosedPart(document.now())), families);
}

std::vector<std::string> keysOf(const std::vector<Finding> &all) {
    std::vector<std::string> keys;
    for (const Finding &finding : all)
        keys.push_back(finding.key());
    return keys;
}

} // namespace

TEST_CASE("Nothing that follows from an interest left out goes along, and nothing new appears") {
    const std::vector<std::string> keys = keysOf(disclosed(secretive()));
    CHECK(keys == std::vector{theOnly(secretive(), "ownership.no-accountable").key()});
    CHECK(findings(secretive().relations(), families).size() ==
          3); // the conflict and the secret itself as well
}

TEST_CASE("Sums are those of the disclosed interests") {
    Build document = secretive();
    document.interest("rest", "airport", 5, "calm").interest("peace", "guards", -5, "calm");
    document.touchpoint("search", "A:airport R:airport I:guards").effect("search", "calm", -0.6);
    document.effect("search", "spend", 0.5);
    const auto gain = [](const std::vector<Finding> &all) {
        const auto lever = std::find_if(all.begin(), all.end(), [](const Finding &one) {
            return one.check == "interest.lever-conflict";
        });
        REQUIRE(lever != all.end());
        return lever->arguments.gain.value();
    };
    CHECK(gain(findings(document.relations())) == Approx(0.6 * 5 + 0.5 * 4));
    CHECK(gain(disclosed(document)) == Approx(0.6 * 5));
}

TEST_CASE("What is accepted at home stays accepted outside") {
    Build document = secretive();
    document.waiver(theOnly(document, "ownership.no-accountable").key());
    const std::vector<Finding> all = disclosed(document);
    REQUIRE(all.size() == 1);
    CHECK(all.front().waived);
}
