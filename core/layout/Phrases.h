#pragma once

#include "words/Texts.h"

#include <string>
#include <string_view>

/// Short words made of numbers, and sentences made of parts.
namespace tussen {

/// "3 %", "98.5 %"; the probability is 0 .. 1.
[[nodiscard]] std::string percentText(const MapTexts &texts, double probability);

/// "+2", "0", "−1" with a real minus sign.
[[nodiscard]] std::string experienceText(int experience);

/// Adds a part to a sentence, behind a separator where it is not the first.
void append(std::string &sentence, std::string_view part, std::string_view separator = ", ");

} // namespace tussen
