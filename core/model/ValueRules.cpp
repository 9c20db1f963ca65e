#include "model/Rules.h"

#include "model/Core.h"

#include <utf8.h>

#include <cmath>
#include <cstdint>

namespace tussen {

namespace {

/// XML readers accept neither C0 controls (tab and newline apart) nor these two.
bool isForbidden(std::uint32_t code) {
    return (code < 0x20 && code != '\t' && code != '\n') || code == 0xFFFE || code == 0xFFFF;
}

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}
bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
bool isHex(char c) {
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

int number(std::string_view digits) {
    int result = 0;
    for (const char c : digits)
        result = result * 10 + (c - '0');
    return result;
}

bool isDate(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return false;
    for (const std::size_t place : {0U, 1U, 2U, 3U, 5U, 6U, 8U, 9U})
        if (!isDigit(text[place])) return false;
    static constexpr int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const int year = number(text.substr(0, 4));
    const int month = number(text.substr(5, 2));
    const int day = number(text.substr(8, 2));
    if (month < 1 || month > 12 || day < 1) return false;
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return day <= lengths[month - 1] + (month == 2 && leap ? 1 : 0);
}

bool isColor(std::string_view text) {
    if (text.size() != 7 || text[0] != '#') return false;
    for (const char c : text.substr(1))
        if (!isHex(c)) return false;
    return true;
}

/// The shape of a BCP 47 tag: "nl", "pt-BR".
bool isLanguage(std::string_view text) {
    std::size_t part = 0;
    std::size_t index = 0;
    for (const char c : text) {
        if (c == '-') {
            if (part == 0) return false;
            part = 0;
            ++index;
            continue;
        }
        if (!(isLetter(c) || (index > 0 && isDigit(c))) || ++part > 8) return false;
    }
    return part > (index == 0 ? 1U : 0U);
}

std::string problemOfCharacters(std::string_view text, std::size_t longest) {
    const auto invalid = utf8::find_invalid(text.begin(), text.end());
    if (invalid != text.end()) return Core::tr("is not valid UTF-8 at byte {}", invalid - text.begin());
    std::size_t characters = 0;
    for (auto at = text.begin(); at != text.end(); ++characters)
        if (const std::uint32_t code = utf8::unchecked::next(at); isForbidden(code))
            return Core::tr("holds the character U+{:04X}, which no text may hold", code);
    if (characters > longest)
        return Core::tr("has {} characters, at most {} are allowed", characters, longest);
    return {};
}

} // namespace

std::string problemOfText(std::string_view text, TextRule rule) {
    std::string problem = problemOfCharacters(text, rule == TextRule::name ? longestName : longestText);
    if (!problem.empty()) return problem;
    if (rule == TextRule::name && text.empty()) return Core::tr("a name is needed");
    if (rule == TextRule::date && !isDate(text)) return Core::tr("\"{}\" is not a date (YYYY-MM-DD)", text);
    if (rule == TextRule::color && !isColor(text)) return Core::tr("\"{}\" is not a colour (#RRGGBB)", text);
    if (rule == TextRule::language && !isLanguage(text))
        return Core::tr("\"{}\" is not a language tag (such as en or pt-BR)", text);
    return {};
}

std::string problemOfNumber(double value, const Range &range) {
    static constexpr double unbounded = std::numeric_limits<double>::max();
    if (!std::isfinite(value)) return Core::tr("is not a finite number");
    if (value < range.least || value > range.most) {
        if (range.most == unbounded) return Core::tr("{} is less than {}", value, range.least);
        return Core::tr("{} is outside {}..{}", value, range.least, range.most);
    }
    if (!range.zeroAllowed && value == 0) return Core::tr("0 is not allowed");
    return {};
}

} // namespace tussen
