#include "model/Rules.h"
#include "tests/core/interchange/JsonTesting.h"
#include "tests/support/Files.h"
#include "tests/support/Random.h"
#include "tests/support/RandomDocument.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

using namespace tussen;
using namespace tussen::testing;

TEST_CASE("any document survives the way out and in again, byte for byte") {
    CHECK(rc::check([] {
        const Ecosystem ecosystem = *anyEcosystem();
        const std::string once = toJson(ecosystem);
        const Ecosystem back = fromJson(once);
        RC_ASSERT(back == ecosystem);
        RC_ASSERT(toJson(back) == once);
    }));
}

namespace {

/// Flips a bit, or deletes, doubles or replaces a short stretch.
void damage(std::string &text, Random &random) {
    if (text.empty()) return;
    const std::size_t at = random.below(text.size());
    const std::size_t length = 1 + random.below(random.oneIn(4) ? 200 : 3);
    switch (random.below(4)) {
    case 0:
        text[at] = static_cast<char>(static_cast<unsigned char>(text[at]) ^ 1U << random.below(8));
        break;
    case 1:
        text.erase(at, length);
        break;
    case 2:
        text.insert(at, text.substr(at, length));
        break;
    default:
        text.replace(at, length, text, random.below(text.size()), length);
    }
}

/// True if the text was read; false if it was refused with problems, 50 and a count at most.
bool isRead(const std::string &text) {
    try {
        const Ecosystem ecosystem = fromJson(text);
        REQUIRE(violations(ecosystem).empty());
        return true;
    } catch (const JsonError &error) {
        REQUIRE_FALSE(error.problems().empty());
        REQUIRE(error.problems().size() <= 51);
        return false;
    }
}

} // namespace

TEST_CASE("a damaged file is read as a sound document or refused, nothing else") {
    const std::string sample = sampleText("schiphol-departure");
    Random random(20261121);
    int read = 0;
    int refused = 0;
    for (int round = 0; round < 2'000; ++round) {
        std::string text = sample;
        for (std::size_t times = 1 + random.below(4); times > 0; --times)
            damage(text, random);
        INFO("round " << round);
        ++(isRead(text) ? read : refused);
    }
    CHECK(read > 0);
    CHECK(refused > 0);
}
