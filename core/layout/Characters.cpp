#include "layout/Characters.h"

#include <algorithm>
#include <array>
#include <span>

namespace tussen {

namespace {

struct Span {
    char32_t first;
    char32_t last;
};

bool isIn(std::span<const Span> spans, char32_t code) {
    const auto behind = std::upper_bound(spans.begin(), spans.end(), code,
                                         [](char32_t one, const Span &span) { return one < span.first; });
    return behind != spans.begin() && code <= std::prev(behind)->last;
}

// Combining marks, joiners, direction marks and variation selectors of Unicode 15 (categories Mn, Me, Cf),
// neighbours of one script drawn together.
constexpr std::array zeroWidthSpans{
    Span{0x00AD, 0x00AD},   Span{0x0300, 0x036F},   Span{0x0483, 0x0489},   Span{0x0591, 0x05BD},
    Span{0x05BF, 0x05BF},   Span{0x05C1, 0x05C2},   Span{0x05C4, 0x05C5},   Span{0x05C7, 0x05C7},
    Span{0x0610, 0x061A},   Span{0x061C, 0x061C},   Span{0x064B, 0x065F},   Span{0x0670, 0x0670},
    Span{0x06D6, 0x06DC},   Span{0x06DF, 0x06E4},   Span{0x06E7, 0x06E8},   Span{0x06EA, 0x06ED},
    Span{0x0711, 0x0711},   Span{0x0730, 0x074A},   Span{0x07A6, 0x07B0},   Span{0x07EB, 0x07F3},
    Span{0x0816, 0x082D},   Span{0x08CA, 0x0902},   Span{0x093A, 0x093A},   Span{0x093C, 0x093C},
    Span{0x0941, 0x0948},   Span{0x094D, 0x094D},   Span{0x0951, 0x0957},   Span{0x0962, 0x0963},
    Span{0x0981, 0x0981},   Span{0x09BC, 0x09BC},   Span{0x09C1, 0x09C4},   Span{0x09CD, 0x09CD},
    Span{0x0A01, 0x0A02},   Span{0x0A3C, 0x0A3C},   Span{0x0A41, 0x0A51},   Span{0x0A70, 0x0A71},
    Span{0x0A81, 0x0A82},   Span{0x0ABC, 0x0ABC},   Span{0x0AC1, 0x0AC8},   Span{0x0ACD, 0x0ACD},
    Span{0x0B01, 0x0B01},   Span{0x0B3C, 0x0B3C},   Span{0x0B3F, 0x0B3F},   Span{0x0B41, 0x0B44},
    Span{0x0B4D, 0x0B56},   Span{0x0BC0, 0x0BC0},   Span{0x0BCD, 0x0BCD},   Span{0x0C3E, 0x0C40},
    Span{0x0C46, 0x0C56},   Span{0x0CBC, 0x0CBC},   Span{0x0CCC, 0x0CCD},   Span{0x0D41, 0x0D44},
    Span{0x0D4D, 0x0D4D},   Span{0x0E31, 0x0E31},   Span{0x0E34, 0x0E3A},   Span{0x0E47, 0x0E4E},
    Span{0x0EB1, 0x0EB1},   Span{0x0EB4, 0x0EBC},   Span{0x0EC8, 0x0ECE},   Span{0x0F71, 0x0F84},
    Span{0x102D, 0x1030},   Span{0x1032, 0x1037},   Span{0x1039, 0x103A},   Span{0x1160, 0x11FF},
    Span{0x135D, 0x135F},   Span{0x17B4, 0x17B5},   Span{0x17B7, 0x17BD},   Span{0x17C6, 0x17C6},
    Span{0x17C9, 0x17D3},   Span{0x180B, 0x180F},   Span{0x1AB0, 0x1ACE},   Span{0x1DC0, 0x1DFF},
    Span{0x200B, 0x200F},   Span{0x202A, 0x202E},   Span{0x2060, 0x206F},   Span{0x20D0, 0x20F0},
    Span{0x302A, 0x302F},   Span{0x3099, 0x309A},   Span{0xA8E0, 0xA8F1},   Span{0xFB1E, 0xFB1E},
    Span{0xFE00, 0xFE0F},   Span{0xFE20, 0xFE2F},   Span{0xFEFF, 0xFEFF},   Span{0xFFF9, 0xFFFB},
    Span{0x1F3FB, 0x1F3FF}, Span{0xE0001, 0xE007F}, Span{0xE0100, 0xE01EF},
};

// Marks with a width of their own that still belong to the letter before (category Mc).
constexpr std::array spacingMarkSpans{
    Span{0x0903, 0x0903}, Span{0x093B, 0x093B}, Span{0x093E, 0x0940}, Span{0x0949, 0x094C},
    Span{0x094E, 0x094F}, Span{0x0982, 0x0983}, Span{0x09BE, 0x09C0}, Span{0x09C7, 0x09CC},
    Span{0x0A03, 0x0A03}, Span{0x0A3E, 0x0A40}, Span{0x0A83, 0x0A83}, Span{0x0ABE, 0x0AC0},
    Span{0x0AC9, 0x0ACC}, Span{0x0B02, 0x0B03}, Span{0x0B3E, 0x0B3E}, Span{0x0B40, 0x0B40},
    Span{0x0B47, 0x0B4C}, Span{0x0BBE, 0x0BBF}, Span{0x0BC1, 0x0BCC}, Span{0x0C01, 0x0C03},
    Span{0x0C41, 0x0C44}, Span{0x0C82, 0x0C83}, Span{0x0CBE, 0x0CC8}, Span{0x0CCA, 0x0CCB},
    Span{0x0D02, 0x0D03}, Span{0x0D3E, 0x0D40}, Span{0x0D46, 0x0D4C}, Span{0x0E33, 0x0E33},
    Span{0x102B, 0x102C}, Span{0x1031, 0x1031}, Span{0x1038, 0x1038}, Span{0x17B6, 0x17B6},
    Span{0x17BE, 0x17C5}, Span{0x17C7, 0x17C8},
};

constexpr std::array wideSpans{
    Span{0x1100, 0x115F}, Span{0x2E80, 0x3029},   Span{0x3030, 0x3098},   Span{0x309B, 0xA4CF},
    Span{0xAC00, 0xD7A3}, Span{0xF900, 0xFAFF},   Span{0xFE30, 0xFE4F},   Span{0xFF00, 0xFF60},
    Span{0xFFE0, 0xFFE6}, Span{0x16FE0, 0x18DFF}, Span{0x1AFF0, 0x1B2FF}, Span{0x20000, 0x3FFFF},
};

constexpr std::array emojiSpans{
    Span{0x231A, 0x231B}, Span{0x23E9, 0x23FA},   Span{0x2600, 0x27BF},
    Span{0x2B1B, 0x2B55}, Span{0x1F000, 0x1F3FA}, Span{0x1F400, 0x1FAFF},
};

constexpr char32_t joiner = 0x200D;

bool isFlagLetter(char32_t code) {
    return code >= 0x1F1E6 && code <= 0x1F1FF;
}

bool continuesCluster(char32_t code) {
    if (code < 0x00AD) return false;
    // The zero-width space parts words, it does not join them.
    return code != 0x200B && (scriptOf(code) == Script::zeroWidth || isIn(spacingMarkSpans, code));
}

bool isAscii(std::string_view utf8, std::size_t at) {
    return at >= utf8.size() || static_cast<unsigned char>(utf8[at]) < 0x80;
}

bool isTail(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

} // namespace

Script scriptOf(char32_t code) {
    if (isIn(zeroWidthSpans, code)) return Script::zeroWidth;
    if (isIn(wideSpans, code)) return Script::wide;
    if (isIn(emojiSpans, code)) return Script::emoji;
    return Script::narrow;
}

char32_t detail::nextCodeOfSeveralBytes(std::string_view utf8, std::size_t &at) {
    constexpr char32_t replacement = 0xFFFD;
    const auto lead = static_cast<unsigned char>(utf8[at++]);
    const int tails = lead >= 0xF0 && lead < 0xF5   ? 3
                      : lead >= 0xE0 && lead < 0xF0 ? 2
                      : lead >= 0xC2 && lead < 0xE0 ? 1
                                                    : 0;
    if (tails == 0 || at + tails > utf8.size()) return replacement;
    char32_t code = lead & (0x3FU >> tails);
    for (int i = 0; i < tails; ++i) {
        if (!isTail(utf8[at + i])) return replacement;
        code = code << 6U | (static_cast<unsigned char>(utf8[at + i]) & 0x3FU);
    }
    constexpr std::array<char32_t, 4> least{0, 0x80, 0x800, 0x10000};
    if (code < least[tails] || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF)) return replacement;
    at += tails;
    return code;
}

std::size_t clusterEnd(std::string_view utf8, std::size_t at) {
    if (isAscii(utf8, at) && isAscii(utf8, at + 1)) return at + 1;
    std::size_t end = at;
    const char32_t first = nextCode(utf8, end);
    char32_t last = first;
    for (bool flagOpen = isFlagLetter(first); end < utf8.size();) {
        std::size_t next = end;
        const char32_t code = nextCode(utf8, next);
        const bool closesFlag = flagOpen && isFlagLetter(code);
        const bool joined = last == joiner && scriptOf(code) == Script::emoji;
        if (!closesFlag && !joined && !continuesCluster(code)) break;
        if (closesFlag) flagOpen = false;
        end = next;
        last = code;
    }
    return end;
}

bool isBlank(char32_t code) {
    return code <= 0x20 || (code >= 0x7F && code <= 0x9F) || code == 0x1680 || code == 0x200B ||
           (code >= 0x2000 && code <= 0x200A && code != 0x2007) || code == 0x2028 || code == 0x2029 ||
           code == 0x205F || code == 0x3000;
}

} // namespace tussen
