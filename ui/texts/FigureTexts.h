#pragma once

#include "words/FigureTexts.h"

namespace tussen {

/// The words of figures, in the language of the installed translator (English where there is none).
[[nodiscard]] FigureTexts translatedFigureTexts();

} // namespace tussen
