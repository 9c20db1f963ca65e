#include "words/Durations.h"

#include "texts/Translated.h"

#include <catch2/catch.hpp>

using namespace tussen;

namespace {

struct Case {
    double minutes;
    const char *words;
};

} // namespace

TEST_CASE("durations are written in the units that people use, and all of them is written") {
    const Case one = GENERATE(Case{0, "0 min"}, Case{0.5, "0.5 min"}, Case{2.96, "2.96 min"},
                              Case{45, "45 min"}, Case{60, "1 h"}, Case{90, "1 h 30 min"}, Case{120, "2 h"},
                              Case{1439, "23 h 59 min"}, Case{1440, "1 day"}, Case{1500, "1 day 1 h"},
                              Case{2890, "2 days 10 min"}, Case{234720, "163 days"});
    CHECK(durationText(translatedTexts().map, one.minutes) == one.words);
}

TEST_CASE("a sum of fractions is no minute short of the hour") {
    CHECK(durationText(translatedTexts().map, 59.99999999999999) == "1 h");
    CHECK(durationText(translatedTexts().map, 4.1 * 60) == "4 h 6 min");
}

TEST_CASE("a glance reads at most two units") {
    const Case one = GENERATE(Case{2.96, "3 min"}, Case{7.14, "7.1 min"}, Case{44.6, "45 min"},
                              Case{59.6, "1 h"}, Case{645.3, "10 h 45 min"}, Case{1500.4, "1 day 1 h"},
                              Case{2965, "2 days 1 h"}, Case{20190, "14 days"});
    CHECK(durationText(translatedTexts().map, roundedDuration(one.minutes)) == one.words);
}
