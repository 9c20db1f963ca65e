#include "layout/Phrases.h"

#include "tests/core/layout/MapTesting.h"
#include "words/Filled.h"

#include <catch2/catch.hpp>

using namespace tussen;
using namespace tussen::test;

TEST_CASE("Shares have a decimal only where they need it") {
    struct Case {
        double probability;
        const char *words;
    };
    const Case one = GENERATE(Case{0.03, "3 %"}, Case{0.985, "98.5 %"}, Case{0.005, "0.5 %"},
                              Case{1.0, "100 %"}, Case{1.0 / 3, "33.3 %"}, Case{0.7, "70 %"});
    CHECK(percentText(english().map, one.probability) == one.words);
}

TEST_CASE("Experience has a sign, and a real minus") {
    CHECK(experienceText(2) == "+2");
    CHECK(experienceText(0) == "0");
    CHECK(experienceText(-1) == "−1");
}

TEST_CASE("A template with a slip comes back as it is") {
    CHECK(filled("{0} owned", 3) == "3 owned");
    for (const char *slip : {"{0", "{1}", "{x}", "{0:q}", "}"})
        CHECK(filled(slip, 3) == slip);
}
