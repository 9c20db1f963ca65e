#pragma once

#include <QKeyEvent>

namespace tussen {

/// Whether somebody asks whether undo or redo is a key of their own. A field in which nothing is typed lets
/// it pass: then the key is the document's.
[[nodiscard]] inline bool asksForUndo(const QEvent &event) {
    if (event.type() != QEvent::ShortcutOverride) return false;
    const auto &key = static_cast<const QKeyEvent &>(event);
    return key.matches(QKeySequence::Undo) || key.matches(QKeySequence::Redo);
}

} // namespace tussen
