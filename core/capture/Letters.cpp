#include "capture/Letters.h"

#include <utf8.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>

namespace tussen::capture {

namespace {

bool isSpace(std::uint32_t code) {
    if (code <= 0x20) return code == 0x20 || (code >= 0x09 && code <= 0x0D);
    if (code >= 0x2000 && code <= 0x200A) return true;
    static constexpr std::array<std::uint32_t, 8> others{0x85,   0xA0,   0x1680, 0x2028,
                                                         0x2029, 0x202F, 0x205F, 0x3000};
    return std::find(others.begin(), others.end(), code) != others.end();
}

/// Capitals at a fixed distance from their small letters; with step 2 every other one is a capital.
struct Capitals {
    std::uint32_t first, last, distance, step;
};

/// From the simple case folding of Unicode 15, common scripts of Europe.
constexpr std::array<Capitals, 23> capitals{{
    {0x41, 0x5A, 32, 1},   {0xC0, 0xD6, 32, 1},   {0xD8, 0xDE, 32, 1},   {0x100, 0x12E, 1, 2},
    {0x132, 0x136, 1, 2},  {0x139, 0x147, 1, 2},  {0x14A, 0x176, 1, 2},  {0x179, 0x17D, 1, 2},
    {0x1CD, 0x1DB, 1, 2},  {0x1DE, 0x1EE, 1, 2},  {0x1F8, 0x21E, 1, 2},  {0x222, 0x232, 1, 2},
    {0x388, 0x38A, 37, 1}, {0x386, 0x386, 38, 1}, {0x38C, 0x38C, 64, 1}, {0x38E, 0x38F, 63, 1},
    {0x391, 0x3A1, 32, 1}, {0x3A3, 0x3AB, 32, 1}, {0x400, 0x40F, 80, 1}, {0x410, 0x42F, 32, 1},
    {0x460, 0x480, 1, 2},  {0x48A, 0x4BE, 1, 2},  {0x4D0, 0x52E, 1, 2},
}};

std::uint32_t small(std::uint32_t code) {
    if (code == 0x178) return 0xFF;  // Y with diaeresis
    if (code == 0x3C2) return 0x3C3; // the sigma at the end of a word
    for (const Capitals &range : capitals)
        if (code >= range.first && code <= range.last && (code - range.first) % range.step == 0)
            return code + range.distance;
    return code;
}

} // namespace

std::size_t letterAtStart(std::string_view text) {
    const auto *at = text.begin();
    utf8::unchecked::next(at);
    return static_cast<std::size_t>(at - text.begin());
}

std::size_t spaceAtStart(std::string_view text) {
    if (text.empty()) return 0;
    const auto *at = text.begin();
    return isSpace(utf8::unchecked::next(at)) ? static_cast<std::size_t>(at - text.begin()) : 0;
}

std::string_view trimmed(std::string_view text) {
    while (const std::size_t space = spaceAtStart(text))
        text.remove_prefix(space);
    const auto *end = text.begin();
    for (const auto *at = text.begin(); at != text.end();)
        if (!isSpace(utf8::unchecked::next(at))) end = at;
    return text.substr(0, static_cast<std::size_t>(end - text.begin()));
}

std::string folded(std::string_view text) {
    std::string result;
    text = trimmed(text);
    for (const auto *at = text.begin(); at != text.end();)
        utf8::unchecked::append(small(utf8::unchecked::next(at)), std::back_inserter(result));
    return result;
}

} // namespace tussen::capture
