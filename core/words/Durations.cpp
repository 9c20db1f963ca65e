#include "words/Durations.h"

#include "words/Filled.h"

#include <cmath>

namespace tussen {

namespace {

/// Sums of fractions come with dust in their last digits, which would make "60 min" of an hour.
double withoutDust(double minutes) {
    constexpr double fine = 1e6;
    return minutes < 1e9 ? std::round(minutes * fine) / fine : minutes;
}

} // namespace

std::string durationText(const MapTexts &texts, double minutes) {
    const double whole = withoutDust(minutes);
    const double days = std::floor(whole / day);
    const double hours = std::floor(std::fmod(whole, day) / hour);
    const double rest = withoutDust(std::fmod(whole, hour));
    std::string result;
    const auto add = [&result](double number, const std::string &unit) {
        if (number == 0) return;
        if (!result.empty()) result += ' ';
        result += filled(unit, fmt::format("{:.10g}", number));
    };
    add(days, days == 1 ? texts.days.one : texts.days.many);
    add(hours, texts.hours);
    add(rest, texts.minutes);
    return result.empty() ? filled(texts.minutes, 0) : result;
}

double roundedDuration(double minutes) {
    if (minutes < 10) return std::round(minutes * 10) / 10;
    if (minutes < day) return std::round(minutes);
    const double unit = minutes < 10 * day ? hour : day;
    return std::round(minutes / unit) * unit;
}

} // namespace tussen
