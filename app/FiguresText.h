#pragma once

#include "model/Relations.h"
#include "words/FigureTexts.h"
#include "words/Texts.h"

#include <string>

namespace tussen {

/// What `figures` prints beside the numbers.
enum class FiguresDetail { numbers, drivers };

/// The figures of all journeys for people; what cannot be had says why and what to do. With drivers, below
/// each number the touchpoints and partners that make it what it is.
[[nodiscard]] std::string figuresText(const Relations &relations, const Texts &texts,
                                      const FigureTexts &words, FiguresDetail detail);

} // namespace tussen
