#include "words/Digits.h"

#include <fmt/format.h>

namespace tussen {

std::string digits(const MapTexts &texts, double number, int places) {
    std::string text = fmt::format("{:.{}f}", number, places);
    if (const auto point = text.find('.'); point != std::string::npos)
        text.replace(point, 1, texts.decimalPoint);
    return text;
}

} // namespace tussen
