#include "capture/Numbers.h"

#include <catch2/catch.hpp>

#include <string>

using namespace tussen::capture;

TEST_CASE("durations are read as people type them") {
    const auto [text, minutes] = GENERATE(table<std::string, double>({
        {"45", 45},
        {" 45 ", 45},
        {"0", 0},
        {"1.5", 1.5},
        {"90min", 90},
        {"90 Minutes", 90},
        {"2h", 120},
        {"1h30", 90},
        {"1:30", 90},
        {" 12:05 ", 725},
        {"1 hour 30 mins", 90},
        {"1,5 hrs", 90},
        {"1 day", 1440},
        {"2d 3h 4m", 3064},
        {"1 dag 2 uur 30 minuten", 1590},
        {"1u30", 90},
        {"2 PÄIVÄÄ 1 tunti", 2940},
        {"2 pv\u00a03 t", 3060},
    }));
    CAPTURE(text);
    CHECK(durationOf(text) == minutes);
}

TEST_CASE("what is no duration is none") {
    const std::string text =
        GENERATE(as<std::string>{}, "", " ", "h", "2nd", "-5", "1 2", "30m 1h", "1h 2h", "1:3", "1:60", ":30",
                 "1:300", "-1:30", "1:30 h", "1.2.3", "2h.", "2 weeks", "1e5", "12 km", "2 päivääÄ",
                 "2 \u00c3", "\u0662h", "9" + std::string(400, '9'), "9" + std::string(307, '9') + "d");
    CAPTURE(text);
    CHECK(durationOf(text) == std::nullopt);
}

TEST_CASE("a duration in one word ends with it") {
    const auto [text, bytes] = GENERATE(table<std::string, std::size_t>({
        {"10", 2},
        {"-10 x", 3},
        {"1h30 Queue", 4},
        {"1:30 Queue", 4},
        {"2 days", 1},
        {"2h,", 0},
        {"5.", 0},
        {"2nd try", 0},
        {"", 0},
    }));
    CAPTURE(text);
    CHECK(durationAtStart(text) == bytes);
}
