#pragma once

#include "words/MapTexts.h"

namespace tussen {

/// The number with so many digits behind the decimal point, or comma, of the texts' language.
[[nodiscard]] std::string digits(const MapTexts &texts, double number, int places);

} // namespace tussen
