#include "layout/Phrases.h"

#include "words/Digits.h"
#include "words/Filled.h"

#include <cmath>

namespace tussen {

std::string percentText(const MapTexts &texts, double probability) {
    const double rounded = std::round(probability * 1000) / 10;
    const bool whole = rounded == std::floor(rounded);
    return filled(texts.percent, digits(texts, rounded, whole ? 0 : 1));
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
