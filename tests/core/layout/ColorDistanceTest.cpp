#include "layout/ColorDistance.h"

#include <catch2/catch.hpp>

using namespace tussen;

TEST_CASE("Distances agree with the pairs that Sharma, Wu and Dalal published") {
    struct Case {
        Lab one;
        Lab other;
        double distance;
    };
    const Case pair = GENERATE(
        Case{{50, 2.6772, -79.7751}, {50, 0, -82.7485}, 2.0425},
        Case{{50, -1.3802, -84.2814}, {50, 0, -82.7485}, 1.0000}, Case{{50, 0, 0}, {50, -1, 2}, 2.3669},
        Case{{50, 2.49, -0.001}, {50, -2.49, 0.0009}, 7.1792}, Case{{50, 2.5, 0}, {73, 25, -18}, 27.1492},
        Case{{60.2574, -34.0099, 36.2677}, {60.4626, -34.1751, 39.4387}, 1.2644},
        Case{{22.7233, 20.0904, -46.694}, {23.0331, 14.973, -42.5619}, 2.0373},
        Case{{2.0776, 0.0795, -1.135}, {0.9033, -0.0636, -0.5514}, 0.9082});
    CHECK(colorDistance(pair.one, pair.other) == Approx(pair.distance).margin(5e-5));
    CHECK(colorDistance(pair.other, pair.one) == Approx(pair.distance).margin(5e-5));
}

TEST_CASE("Colours become Lab under D65") {
    CHECK(labOf(0xFFFFFF).lightness == Approx(100).margin(0.01));
    CHECK(labOf(0x000000).lightness == Approx(0).margin(0.01));
    const Lab red = labOf(0xFF0000);
    CHECK(red.lightness == Approx(53.24).margin(0.01));
    CHECK(red.a == Approx(80.09).margin(0.05));
    CHECK(red.b == Approx(67.20).margin(0.05));
}

TEST_CASE("Contrast is WCAG's") {
    CHECK(contrast(0x000000, 0xFFFFFF) == Approx(21));
    CHECK(contrast(0x777777, 0xFFFFFF) == Approx(4.48).margin(0.005));
    CHECK(contrast(0x3B6FB6, 0x3B6FB6) == Approx(1));
}
