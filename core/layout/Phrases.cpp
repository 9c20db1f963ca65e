#include "layout/Phrases.h"

#include "words/Filled.h"

#include <cmath>

namespace tussen {

namespace {

/// With one decimal below ten and where the number has one, else whole.
std::string shortNumber(double number) {
    const double rounded = number < 10 ? std::round(number * 10) / 10 : std::round(number);
    return std::abs(rounded - std::round(rounded)) < 0.05 ? fmt::format("{:.0f}", rounded)
                                                          : fmt::format("{:.1f}", rounded);
}

} // namespace

std::string durationText(const MapTexts &texts, double minutes) {
    constexpr double hour = 60;
    constexpr double day = 24 * hour;
    if (minutes < 2 * hour) return filled(texts.minutes, shortNumber(minutes));
    if (minutes < 2 * day) return filled(texts.hours, shortNumber(minutes / hour));
    return filled(texts.days, shortNumber(minutes / day));
}

std::string percentText(const MapTexts &texts, double probability) {
    const double rounded = std::round(probability * 1000) / 10;
    const bool whole = rounded == std::floor(rounded);
    return filled(texts.percent, whole ? fmt::format("{:.0f}", rounded) : fmt::format("{:.1f}", rounded));
}

std::string experienceText(int experience) {
    if (experience == 0) return "0";
    return (experience > 0 ? "+" : "−") + std::to_string(std::abs(experience));
}

void append(std::string &sentence, std::string_view part, std::string_view separator) {
    if (part.empty()) return;
    if (!sentence.empty()) sentence += separator;
    sentence += part;
}

} // namespace tussen
