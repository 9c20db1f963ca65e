#include "texts/Translated.h"

namespace tussen {

Texts translatedTexts() {
    Texts texts;
    fillMapTexts(texts);
    fillCheckTexts(texts);
    return texts;
}

} // namespace tussen
