#include "interchange/SvgShapes.h"

#include <catch2/catch.hpp>

#include <limits>
#include <sstream>

using namespace tussen;

namespace {

/// The elements that a primitive becomes.
std::string elements(const Primitive &primitive) {
    pugi::xml_document document;
    const SvgShapes shapes(lightTheme(), "stripes");
    shapes.add(document, primitive);
    std::ostringstream out;
    document.save(out, "", pugi::format_raw | pugi::format_no_declaration);
    return out.str();
}

constexpr Paint orange{Token::partner, 0xFF8000};

} // namespace

TEST_CASE("numbers have two decimals at most and no needless zeros") {
    CHECK(svgNumber(0) == "0");
    CHECK(svgNumber(-0.001) == "0");
    CHECK(svgNumber(12) == "12");
    CHECK(svgNumber(12.5) == "12.5");
    CHECK(svgNumber(12.05) == "12.05");
    CHECK(svgNumber(12.994) == "12.99");
    CHECK(svgNumber(12.996) == "13");
    CHECK(svgNumber(-3.14159) == "-3.14");
    CHECK(svgNumber(-0.5) == "-0.5");
    CHECK(svgNumber(1234567.891) == "1234567.89");
    CHECK(svgNumber(1e300) == "1000000000000");
    CHECK(svgNumber(std::numeric_limits<double>::quiet_NaN()) == "0");
}

TEST_CASE("colours are six digits") {
    CHECK(svgColor(0) == "#000000");
    CHECK(svgColor(0x0072B2) == "#0072B2");
    CHECK(svgColor(0xFFFFFF) == "#FFFFFF");
}

TEST_CASE("a box is a rectangle, a card's says so") {
    CHECK(elements(Box{{1, 2, 3.456, 4}, 0, orange}) ==
          R"(<rect x="1" y="2" width="3.46" height="4" fill="#FF8000"/>)");
    CHECK(elements(Box{{1, 2, 3, 4}, 8, {}, {orange, 1.5, Dash::dashed}, Hatch::none, true}) ==
          R"(<rect x="1" y="2" width="3" height="4" rx="8" class="card" fill="none" stroke="#FF8000" )"
          R"(stroke-width="1.5" stroke-dasharray="6 4"/>)");
    CHECK(elements(Box{{0, 0, -1, -1}, 0, orange}) ==
          R"(<rect x="0" y="0" width="0" height="0" fill="#FF8000"/>)");
}

TEST_CASE("a hatched box is filled first, then hatched, and has its rim on top") {
    const std::string place = R"(<rect x="0" y="0" width="9" height="9" )";
    CHECK(elements(Box{{0, 0, 9, 9}, 0, orange, {orange, 1}, Hatch::gap}) ==
          place + "fill=\"#FF8000\"/>" + place +
              "fill=\"url(#stripes)\" stroke=\"#FF8000\" stroke-width=\"1\"/>");
}

TEST_CASE("opacity is written where it is not full") {
    CHECK(elements(
              Circle{{5, 6}, 7, {Token::partner, 0xFF8000, 0.25F}, {{Token::partner, 0xFF8000, 0.5F}, 2}}) ==
          R"(<circle cx="5" cy="6" r="7" fill="#FF8000" fill-opacity="0.25" stroke="#FF8000" )"
          R"(stroke-width="2" stroke-opacity="0.5"/>)");
}

TEST_CASE("a polygon has its points") {
    CHECK(elements(Polygon{{{0, 0}, {10, 0}, {5, 8.5}}, {Token::alarm}}) ==
          R"(<polygon points="0,0 10,0 5,8.5" fill="#B42318"/>)");
}

TEST_CASE("a label is text with its size, weight and anchor") {
    CHECK(elements(Label{{1, 2}, "Check in & go", 13.5, Weight::semibold, Anchor::middle, orange}) ==
          R"(<text x="1" y="2" font-size="13.5" font-weight="600" text-anchor="middle" )"
          R"(fill="#FF8000">Check in &amp; go</text>)");
    CHECK(elements(Label{{1, 2}, "x", 12, Weight::regular, Anchor::end, orange}) ==
          R"(<text x="1" y="2" font-size="12" text-anchor="end" fill="#FF8000">x</text>)");
}

TEST_CASE("corners of a line are rounded as far as its segments allow") {
    CHECK(svgPath({{{0, 0}, {20, 0}}, {}, 7}) == "M0,0L20,0");
    CHECK(svgPath({{{0, 0}, {20, 0}, {20, 30}}, {}, 7}) == "M0,0L13,0Q20,0 20,7L20,30");
    CHECK(svgPath({{{0, 0}, {20, 0}, {20, 4}}, {}, 7}) == "M0,0L18,0Q20,0 20,2L20,4");
    CHECK(svgPath({{{0, 0}, {20, 0}, {20, 30}}, {}, 0}) == "M0,0L20,0L20,30");
    CHECK(svgPath({{{0, 0}, {0, 0}, {20, 0}}, {}, 7}) == "M0,0L0,0L20,0");
}

TEST_CASE("a line with an arrow ends at the head's base, and the head is a filled figure") {
    CHECK(elements(Line{{{0, 0}, {30, 0}}, {orange, 2}, 0, true}) ==
          R"(<path d="M0,0L21,0" fill="none" stroke="#FF8000" stroke-width="2"/>)"
          R"(<polygon points="30,0 21,4.2 21,-4.2" fill="#FF8000"/>)");
}

TEST_CASE("a line of fewer than two points draws nothing") {
    CHECK(elements(Line{{}, {orange, 1}}).empty());
    CHECK(elements(Line{{{1, 1}}, {orange, 1}, 0, true}).empty());
}
