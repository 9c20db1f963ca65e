#pragma once

#include <QStringList>

namespace tussen {

/// The languages that the program speaks, by their codes; the one its sources are written in comes first.
[[nodiscard]] const QStringList &languages();

/// The first of the wanted ones (tags such as nl-BE, as QLocale::uiLanguages gives them) that the program
/// speaks; English where it speaks none of them.
[[nodiscard]] QString languageFor(const QStringList &wanted);

/// All words are of this language from now on, Qt's own among them, and so are numbers and dates, other than
/// in English, where they stay as people's system writes them. Any but English needs an application
/// object; what has been shown already stays as it is.
void speak(const QString &language);

/// The one that words are of.
[[nodiscard]] QString spokenLanguage();
/// What it writes between ones and tenths.
[[nodiscard]] QString decimalPoint();

} // namespace tussen
