// The program speaks the language that people's system asks for, as far as it knows it.
#include "texts/Language.h"
#include "layout/Phrases.h"
#include "tests/support/Spoken.h"
#include "texts/Decimals.h"
#include "texts/Translated.h"
#include "texts/Utf8.h"

#include <QDialogButtonBox>
#include <QPushButton>

#include <catch2/catch.hpp>

using namespace tussen;
using test::Spoken;

TEST_CASE("the first wanted language that is known is spoken, English where none is") {
    struct Case {
        QStringList wanted;
        QString spoken;
    };
    const std::vector<Case> cases{
        {{"nl-NL", "nl"}, "nl"},
        {{"nl-Latn-BE"}, "nl"},
        {{"sv-FI", "fi-FI"}, "fi"},
        {{"en-GB", "fi"}, "en"},
        {{"de-DE"}, "en"},
        {{"C"}, "en"},
        {{"nld"}, "en"},
        {{}, "en"},
    };
    for (const Case &each : cases) {
        INFO(each.wanted.join(' ').toStdString());
        CHECK(languageFor(each.wanted) == each.spoken);
    }
}

TEST_CASE("words, Qt's own among them, and numbers are of the language that is spoken") {
    struct Case {
        const char *language, *current, *share;
        QString cancel;
    };
    const Case each = GENERATE(Case{"en", "Current state", "12.5 %", "Cancel"},
                               Case{"nl", "Huidige situatie", "12,5 %", "Annuleren"},
                               Case{"fi", "Nykytila", "12,5 %", "Peru"});
    const Spoken spoken(each.language);
    const Texts texts = translatedTexts();
    CHECK(texts.language == each.language);
    CHECK(texts.map.currentState == each.current);
    CHECK(percentText(texts.map, 0.125) == each.share);
    CHECK(toUtf8(decimals(12.5)) + " %" == each.share);
    const QDialogButtonBox buttons(QDialogButtonBox::Cancel);
    CHECK(buttons.buttons().front()->text().remove('&') == each.cancel);
}

TEST_CASE("English comes back after another language") {
    { const Spoken spoken("fi"); }
    CHECK(translatedTexts().map.currentState == "Current state");
    CHECK(spokenLanguage() == "en");
}
