#pragma once

#include <QString>

class QAction;

namespace tussen {

/// What a command is called where its menu is not seen, if that takes more words than there.
void setFullName(QAction &action, const QString &name);
/// Its name without the mark of its letter: the full one, or else its text.
[[nodiscard]] QString fullNameOf(const QAction &action);

/// What people call it besides, one word each: whoever types one of them is led there.
void setOtherWords(QAction &action, const QString &words);
[[nodiscard]] QString otherWordsOf(const QAction &action);

/// Whether a command is for documents that can be changed alone.
enum class CommandUse { changes, looks };
/// What has to be there before the command can be run: "choose a touchpoint first".
void setNeeds(QAction &action, const QString &needs, CommandUse use = CommandUse::changes);
[[nodiscard]] QString needsOf(const QAction &action);
[[nodiscard]] CommandUse useOf(const QAction &action);

/// A menu's text as words.
[[nodiscard]] QString withoutMnemonic(const QString &text);

} // namespace tussen
