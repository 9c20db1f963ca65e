#include "capture/Letters.h"

#include <utf8.h>

#include <array>
#include <cstdint>
#include <iterator>
#include <utility>

namespace tussen::capture {

namespace {

/// What U+00E0 to U+00FF and U+0100 to U+017F are without accents, in that order; a dot where they have none.
constexpr std::string_view fromE0 = "aaaaaa.ceeeeiiiidnooooo.ouuuuy.y";
constexpr std::string_view from100 = "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkkk"
                                     "llllllllllnnnnnnn..oooooo..rrrrrrssssssssttttttuuuuuuuuuuuu"
                                     "wwyyyzzzzzzs";
static_assert(fromE0.size() == 0x20 && from100.size() == 0x80);

constexpr std::array<std::pair<std::uint32_t, std::uint32_t>, 10> others{{{0x3AC, 0x3B1},
                                                                          {0x3AD, 0x3B5},
                                                                          {0x3AE, 0x3B7},
                                                                          {0x3AF, 0x3B9},
                                                                          {0x3CC, 0x3BF},
                                                                          {0x3CD, 0x3C5},
                                                                          {0x3CE, 0x3C9},
                                                                          {0x3CA, 0x3B9},
                                                                          {0x3CB, 0x3C5},
                                                                          {0x451, 0x435}}};

bool isMark(std::uint32_t code) {
    return code >= 0x300 && code <= 0x36F; // combining accents
}

std::uint32_t withoutAccent(std::uint32_t code) {
    char base = '.';
    if (code >= 0xE0 && code <= 0xFF) base = fromE0[code - 0xE0];
    if (code >= 0x100 && code <= 0x17F) base = from100[code - 0x100];
    if (base != '.') return static_cast<std::uint32_t>(base);
    for (const auto &[accented, plain] : others)
        if (code == accented) return plain;
    return code;
}

/// Two letters for those that stand for two; nothing for others.
std::string_view spelledOut(std::uint32_t code) {
    switch (code) {
    case 0xDF:
        return "ss";
    case 0xE6:
        return "ae";
    case 0x153:
        return "oe";
    default:
        return {};
    }
}

} // namespace

std::string unaccented(std::string_view text) {
    std::string result;
    const std::string small = folded(text);
    for (auto at = small.begin(); at != small.end();) {
        const std::uint32_t code = utf8::unchecked::next(at);
        if (const std::string_view two = spelledOut(code); !two.empty())
            result += two;
        else if (!isMark(code))
            utf8::unchecked::append(withoutAccent(code), std::back_inserter(result));
    }
    return result;
}

} // namespace tussen::capture
