#include "layout/Theme.h"

#include <initializer_list>
#include <utility>

namespace tussen {

namespace {

using Entry = std::pair<Token, std::uint32_t>;

Theme themed(std::initializer_list<Entry> entries) {
    Theme theme;
    for (const auto &[token, color] : entries)
        theme.colors[static_cast<std::size_t>(token)] = color;
    return theme;
}

Theme makeLight() {
    return themed({{Token::paper, 0xFFFFFF},          {Token::text, 0x2B3644},
                   {Token::textStrong, 0x17202B},     {Token::textMuted, 0x566170},
                   {Token::line, 0x4A5563},           {Token::hairline, 0xCBD3DC},
                   {Token::laneEven, 0xF8F9FB},       {Token::laneOdd, 0xFBFCFD},
                   {Token::stripFill, 0xF4F6F8},      {Token::phaseFill, 0xE9EEF4},
                   {Token::phaseText, 0x2B3644},      {Token::cardFill, 0xFFFFFF},
                   {Token::cardBorder, 0xCBD3DC},     {Token::cardBorderGap, 0xD98E84},
                   {Token::gapFill, 0xFDF1EF},        {Token::gapHatch, 0xF5D5D0},
                   {Token::gapBorder, 0xE7A79E},      {Token::alarm, 0xB42318},
                   {Token::alarmSoft, 0xFDF1EF},      {Token::warning, 0xB45309},
                   {Token::info, 0x47618A},           {Token::good, 0x2F855A},
                   {Token::onAccent, 0xFFFFFF},       {Token::curve, 0x64748B},
                   {Token::feelingWorst, 0xB42318},   {Token::feelingBad, 0xE08A3C},
                   {Token::feelingNeutral, 0x94A3B8}, {Token::feelingGood, 0x68A87B},
                   {Token::feelingBest, 0x2F855A},    {Token::interestFill, 0xF7F7FB},
                   {Token::interestBorder, 0xC9C7DD}, {Token::accent, 0x2F5FB3}});
}

Theme makeDark() {
    return themed({{Token::paper, 0x14181F},          {Token::text, 0xDCE2EA},
                   {Token::textStrong, 0xF4F6F9},     {Token::textMuted, 0xA3AFBD},
                   {Token::line, 0xA9B4C2},           {Token::hairline, 0x3C4653},
                   {Token::laneEven, 0x1A2029},       {Token::laneOdd, 0x1D232D},
                   {Token::stripFill, 0x232B36},      {Token::phaseFill, 0x2B3644},
                   {Token::phaseText, 0xE4E9F0},      {Token::cardFill, 0x252D38},
                   {Token::cardBorder, 0x465262},     {Token::cardBorderGap, 0xB8655B},
                   {Token::gapFill, 0x2C1B1B},        {Token::gapHatch, 0x472726},
                   {Token::gapBorder, 0x8F4A42},      {Token::alarm, 0xFF8376},
                   {Token::alarmSoft, 0x3A1F1D},      {Token::warning, 0xF0A550},
                   {Token::info, 0x8FB0E0},           {Token::good, 0x63C394},
                   {Token::onAccent, 0x14181F},       {Token::curve, 0x93A2B7},
                   {Token::feelingWorst, 0xFF8376},   {Token::feelingBad, 0xE8A05C},
                   {Token::feelingNeutral, 0x94A3B8}, {Token::feelingGood, 0x82C297},
                   {Token::feelingBest, 0x63C394},    {Token::interestFill, 0x22242F},
                   {Token::interestBorder, 0x4A4B66}, {Token::accent, 0x7FA9F0}});
}

Theme makeHighContrast() {
    return themed({{Token::paper, 0xFFFFFF},          {Token::text, 0x000000},
                   {Token::textStrong, 0x000000},     {Token::textMuted, 0x1F1F1F},
                   {Token::line, 0x000000},           {Token::hairline, 0x595959},
                   {Token::laneEven, 0xFFFFFF},       {Token::laneOdd, 0xF2F2F2},
                   {Token::stripFill, 0xF2F2F2},      {Token::phaseFill, 0xD9E2EE},
                   {Token::phaseText, 0x000000},      {Token::cardFill, 0xFFFFFF},
                   {Token::cardBorder, 0x000000},     {Token::cardBorderGap, 0x9B0000},
                   {Token::gapFill, 0xFFFFFF},        {Token::gapHatch, 0xF0C4C0},
                   {Token::gapBorder, 0x9B0000},      {Token::alarm, 0x9B0000},
                   {Token::alarmSoft, 0xFFFFFF},      {Token::warning, 0x7A3600},
                   {Token::info, 0x003A8C},           {Token::good, 0x00572B},
                   {Token::onAccent, 0xFFFFFF},       {Token::curve, 0x000000},
                   {Token::feelingWorst, 0x9B0000},   {Token::feelingBad, 0x7A3600},
                   {Token::feelingNeutral, 0x404040}, {Token::feelingGood, 0x00572B},
                   {Token::feelingBest, 0x003D1E},    {Token::interestFill, 0xFFFFFF},
                   {Token::interestBorder, 0x2E2A66}, {Token::accent, 0x003A8C}});
}

} // namespace

const Theme &lightTheme() {
    static const Theme theme = makeLight();
    return theme;
}

const Theme &darkTheme() {
    static const Theme theme = makeDark();
    return theme;
}

const Theme &highContrastTheme() {
    static const Theme theme = makeHighContrast();
    return theme;
}

} // namespace tussen
