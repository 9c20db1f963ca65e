#include "texts/Translated.h"

#include "texts/Language.h"
#include "texts/Utf8.h"

namespace tussen {

Texts translatedTexts() {
    Texts texts;
    texts.language = toUtf8(spokenLanguage());
    fillMapTexts(texts);
    fillCheckTexts(texts);
    return texts;
}

} // namespace tussen
