#pragma once

#include <QString>

namespace tussen {

/// The name of the person at the keyboard, as given last; empty if never. Kept in the settings.
[[nodiscard]] QString rememberedAuthor();
void rememberAuthor(const QString &name);

/// Who said what is written down as a note, as given last, also that nobody is named; where it never was
/// given, the person at the keyboard.
[[nodiscard]] QString rememberedSpeaker();
void rememberSpeaker(const QString &name);

} // namespace tussen
