#include "model/Disclosure.h"
#include "interchange/Json.h"
#include "model/Rules.h"
#include "tests/support/Files.h"
#include "tests/support/RandomDocument.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <algorithm>

using namespace tussen;
using namespace tussen::testing;

namespace {

bool holds(const std::string &text, const std::string &part) {
    return text.find(part) != std::string::npos;
}

/// Schiphol with an undisclosed interest that can be told from everything else by its rationale, and waivers
/// of findings with and without it.
Ecosystem withSecret() {
    Edit edit(fromJson(sampleText("schiphol-departure")));
    std::vector<Interest> interests(edit.now().table<Interest>().begin(), edit.now().table<Interest>().end());
    std::sort(interests.begin(), interests.end(), [](const auto &a, const auto &b) { return a.id < b.id; });
    Interest secret = interests.front();
    secret.disclosed = false;
    secret.rationale = "Sells the shops next spring";
    edit.put(secret);
    const std::string hidden = secret.id.value.text();
    const std::string other = interests.back().id.value.text();
    const auto waive = [&](const std::string &finding) {
        Waiver waiver;
        waiver.id = {Uuid::named(finding)};
        waiver.finding = finding;
        waiver.reason = "Agreed on the quiet";
        edit.put(waiver);
    };
    waive("interest.undisclosed:" + hidden);
    waive("interest.direct-conflict:" + hidden + ',' + other);
    waive("interest.indirect-conflict:" + other + ',' + hidden);
    waive("interest.undisclosed:" + other);
    return edit.now();
}

} // namespace

TEST_CASE("no byte of an undisclosed interest is in the JSON of the disclosed part") {
    const Ecosystem whole = withSecret();
    const std::string all = toJson(whole);
    const std::string disclosed = toJson(disclosedPart(whole));
    std::size_t hidden = 0;
    for (const Interest &interest : whole.table<Interest>()) {
        CHECK(holds(all, interest.id.value.text()));
        CHECK(holds(disclosed, interest.id.value.text()) == interest.disclosed);
        if (interest.disclosed) continue;
        ++hidden;
        if (interest.rationale) CHECK_FALSE(holds(disclosed, *interest.rationale));
    }
    CHECK(hidden >= 2); // the sample's own and the one made above
    CHECK(holds(all, "Sells the shops next spring"));
}

TEST_CASE("waivers that name an undisclosed interest go with it, others stay") {
    const Ecosystem whole = withSecret();
    CHECK(whole.table<Waiver>().size() == 4);
    const Ecosystem disclosed = disclosedPart(whole);
    REQUIRE(disclosed.table<Waiver>().size() == 1);
    CHECK(disclosed.table<Waiver>().at(0).finding.starts_with("interest.undisclosed:"));
}

TEST_CASE("a document without secrets leaves the house as it is") {
    Edit edit(fromJson(sampleText("schiphol-departure")));
    const Ecosystem sample = edit.now();
    for (Interest interest : sample.table<Interest>()) {
        interest.disclosed = true;
        edit.put(interest);
    }
    CHECK(toJson(disclosedPart(edit.now())) == toJson(edit.now()));
}

TEST_CASE("the disclosed part of any document is sound and holds no undisclosed id") {
    CHECK(rc::check([] {
        const Ecosystem whole = *anyEcosystem();
        const Ecosystem disclosed = disclosedPart(whole);
        RC_ASSERT(violations(disclosed).empty());
        const std::string text = toJson(disclosed);
        for (const Interest &interest : whole.table<Interest>())
            if (!interest.disclosed) RC_ASSERT(!holds(text, interest.id.value.text()));
    }));
}
