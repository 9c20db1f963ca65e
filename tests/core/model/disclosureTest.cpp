#include "model/Disclosure.h"

#include <catch2/catch.hpp>

using namespace tussen;

TEST_CASE("what is not disclosed goes, with the waivers that name it and with all versions; the rest stays") {
    const Partner firm{.id = Id<Partner>::make(), .name = "Firm"};
    const Outcome spend{.id = Id<Outcome>::make(), .name = "Spend"};
    const Interest open{.id = Id<Interest>::make(), .holder = firm.id, .outcome = spend.id};
    const Interest secret{
        .id = Id<Interest>::make(), .holder = firm.id, .outcome = spend.id, .disclosed = false};
    const auto waiver = [](const Interest &interest) {
        return Waiver{.id = Id<Waiver>::make(),
                      .finding = "interest.undisclosed:" + interest.id.value.text(),
                      .reason = "Known"};
    };
    const Waiver ofOpen = waiver(open);
    const Waiver ofSecret = waiver(secret);
    const Revision version{.id = Id<Revision>::make(), .name = "V", .on = "2026-01-31", .content = {{1}}};
    EcosystemBuilder builder;
    const auto put = [&](const auto &...row) { (builder.put(row), ...); };
    put(firm, spend, open, secret, ofOpen, ofSecret, version);

    const Ecosystem left = disclosedPart(builder.now());
    CHECK(left.find(open.id));
    CHECK_FALSE(left.find(secret.id));
    CHECK(left.find(ofOpen.id));
    CHECK_FALSE(left.find(ofSecret.id));
    CHECK_FALSE(left.find(version.id));
    CHECK(left.find(firm.id));
    CHECK(left.find(spend.id));
}
