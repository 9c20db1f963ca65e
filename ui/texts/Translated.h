#pragma once

#include "words/Texts.h"

namespace tussen {

/// All words of core, in the language that is spoken.
[[nodiscard]] Texts translatedTexts();

// The parts it is made of, one file each.
void fillMapTexts(Texts &texts);
void fillCheckTexts(Texts &texts);

} // namespace tussen
