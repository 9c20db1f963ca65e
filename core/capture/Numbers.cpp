#include "capture/Numbers.h"

#include "capture/Letters.h"
#include "model/Durations.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>
#include <string>

namespace tussen::capture {

namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

std::size_t digitsAt(std::string_view text, std::size_t at) {
    std::size_t end = at;
    while (end < text.size() && isDigit(text[end]))
        ++end;
    return end - at;
}

/// Plus, minus, or the minus sign of good typography.
std::size_t plusOrMinus(std::string_view text) {
    if (text.starts_with("\u2212")) return std::string_view("\u2212").size();
    return text.starts_with('+') || text.starts_with('-') ? 1 : 0;
}

struct Unit {
    std::string_view word; ///< folded
    double minutes;
};

/// In English, Dutch and Finnish, whatever is spoken here: people type what they say.
constexpr std::array<Unit, 30> units{
    {{"d", day},      {"day", day},     {"days", day},   {"dag", day},   {"dagen", day},  {"pv", day},
     {"vrk", day},    {"päivä", day},   {"päivää", day}, {"h", hour},    {"hr", hour},    {"hrs", hour},
     {"hour", hour},  {"hours", hour},  {"u", hour},     {"uur", hour},  {"uren", hour},  {"t", hour},
     {"tunti", hour}, {"tuntia", hour}, {"", 1},         {"m", 1},       {"min", 1},      {"mins", 1},
     {"minute", 1},   {"minutes", 1},   {"minuut", 1},   {"minuten", 1}, {"minuutti", 1}, {"minuuttia", 1}}};

bool isOfNumber(char c) {
    return isDigit(c) || c == '.' || c == ',';
}

/// All up to the next number, so that no letter is cut.
bool isOfUnit(char c) {
    return !isOfNumber(c);
}

/// Takes what the text begins with, and the white space behind it.
std::string_view take(std::string_view &text, bool (*isPart)(char)) {
    const auto *end = std::ranges::find_if_not(text, isPart);
    const std::string_view taken = text.substr(0, static_cast<std::size_t>(end - text.begin()));
    text = trimmed(text.substr(taken.size()));
    return taken;
}

/// Minutes of "1:30".
std::optional<double> clockOf(std::string_view text) {
    constexpr std::size_t mostHourDigits = 6;
    const std::size_t hours = digitsAt(text, 0);
    if (hours == 0 || hours > mostHourDigits || hours + 3 != text.size() || text[hours] != ':') return {};
    if (digitsAt(text, hours + 1) != 2 || text[hours + 1] > '5') return {};
    return *numberOf(text.substr(0, hours)) * hour + *numberOf(text.substr(hours + 1));
}

} // namespace

std::size_t numberAtStart(std::string_view text) {
    std::size_t end = plusOrMinus(text);
    const std::size_t whole = digitsAt(text, end);
    if (whole == 0) return 0;
    end += whole;
    if (end < text.size() && (text[end] == '.' || text[end] == ','))
        if (const std::size_t decimals = digitsAt(text, end + 1)) end += 1 + decimals;
    return end == text.size() || spaceAtStart(text.substr(end)) > 0 ? end : 0;
}

std::optional<double> numberOf(std::string_view text) {
    const std::size_t sign = plusOrMinus(text);
    std::string plain(text.substr(sign));
    if (const std::size_t comma = plain.find(','); comma != std::string::npos) plain[comma] = '.';
    double value = 0;
    const auto read = std::from_chars(plain.data(), plain.data() + plain.size(), value);
    if (read.ec != std::errc() || read.ptr != plain.data() + plain.size()) return std::nullopt;
    return sign > 0 && text[0] != '+' ? -value : value;
}

std::optional<double> durationOf(std::string_view text) {
    text = trimmed(text);
    if (text.empty()) return std::nullopt;
    if (const auto clock = clockOf(text)) return clock;
    double sum = 0;
    for (double before = std::numeric_limits<double>::infinity(); !text.empty();) {
        const auto number = numberOf(take(text, isOfNumber));
        const auto *unit = std::ranges::find(units, folded(take(text, isOfUnit)), &Unit::word);
        if (!number || unit == units.end() || unit->minutes >= before) return std::nullopt;
        sum += *number * unit->minutes;
        before = unit->minutes;
    }
    return std::isfinite(sum) ? std::optional(sum) : std::nullopt;
}

std::size_t durationAtStart(std::string_view text) {
    if (const std::size_t plain = numberAtStart(text)) return plain;
    std::size_t end = 0;
    while (end < text.size() && spaceAtStart(text.substr(end)) == 0)
        end += letterAtStart(text.substr(end));
    const std::string_view word = text.substr(0, end);
    return !word.ends_with('.') && !word.ends_with(',') && durationOf(word) ? end
                                                                            : 0; // "~5." ends a sentence
}

} // namespace tussen::capture
