#include "layout/Theme.h"
#include "layout/ColorDistance.h"

#include <catch2/catch.hpp>

using namespace tussen;

namespace {

/// Which text stands on which grounds.
struct Pairing {
    std::vector<Token> texts;
    std::vector<Token> grounds;
};

const std::vector<Pairing> pairings{
    {{Token::text, Token::textStrong, Token::textMuted},
     {Token::paper, Token::laneEven, Token::laneOdd, Token::stripFill, Token::cardFill, Token::interestFill,
      Token::gapFill, Token::gapHatch}},
    {{Token::phaseText}, {Token::phaseFill}},
    {{Token::alarm}, {Token::alarmSoft, Token::gapFill, Token::gapHatch, Token::cardFill, Token::paper}},
    {{Token::textMuted}, {Token::alarmSoft}},
    {{Token::onAccent}, {Token::alarm, Token::warning, Token::info, Token::good, Token::accent}}};

/// Signs that carry meaning by themselves, and what they stand on.
const Pairing signPairing{
    {Token::line, Token::good, Token::alarm, Token::warning, Token::info, Token::accent, Token::curve},
    {Token::paper, Token::laneEven, Token::laneOdd}};

} // namespace

TEST_CASE("Text and signs stand out from their grounds in every theme") {
    const Theme *theme = GENERATE(&lightTheme(), &darkTheme(), &highContrastTheme());
    const auto color = [theme](Token token) { return theme->color({token}); };
    for (const Pairing &pairing : pairings)
        for (const Token text : pairing.texts)
            for (const Token ground : pairing.grounds) {
                CAPTURE(static_cast<int>(text), static_cast<int>(ground));
                CHECK(contrast(color(text), color(ground)) >= 4.5);
            }
    for (const Token sign : signPairing.texts)
        for (const Token ground : signPairing.grounds) {
            CAPTURE(static_cast<int>(sign), static_cast<int>(ground));
            CHECK(contrast(color(sign), color(ground)) >= 3);
        }
}

TEST_CASE("High contrast goes beyond: 7 to 1 for names") {
    const Theme &theme = highContrastTheme();
    for (const Token ground : {Token::paper, Token::laneOdd, Token::cardFill, Token::stripFill})
        for (const Token text : {Token::text, Token::textStrong, Token::textMuted})
            CHECK(contrast(theme.color({text}), theme.color({ground})) >= 7);
}

TEST_CASE("Partners keep their own colour in every theme") {
    const Paint own{Token::partner, 0x123456};
    for (const Theme *theme : {&lightTheme(), &darkTheme(), &highContrastTheme()})
        CHECK(theme->color(own) == 0x123456);
}
