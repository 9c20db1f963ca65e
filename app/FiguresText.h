#pragma once

#include "model/Relations.h"
#include "words/FigureTexts.h"
#include "words/Texts.h"

#include <string>

namespace tussen {

/// The figures of all journeys for people; what cannot be had says why and what to do.
[[nodiscard]] std::string figuresText(const Relations &relations, const Texts &texts,
                                      const FigureTexts &words);

} // namespace tussen
