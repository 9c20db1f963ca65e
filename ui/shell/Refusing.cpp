#include "shell/Refusing.h"

#include "shell/DocumentController.h"

#include <QAction>
#include <QKeyEvent>
#include <QWidget>

#include <algorithm>

namespace tussen {

namespace {

/// Some keyboards have a sign only with Shift.
bool isFor(const QAction &action, const QKeyEvent &key) {
    const auto code = static_cast<Qt::Key>(key.key());
    const auto with = key.modifiers() & ~Qt::KeypadModifier;
    const auto without = with & ~Qt::ShiftModifier;
    const QList<QKeySequence> keys = action.shortcuts();
    return keys.contains(QKeyCombination(with, code)) || keys.contains(QKeyCombination(without, code));
}

} // namespace

Refusing::Refusing(DocumentController &controller, QWidget &window, QList<QAction *> edits,
                   std::function<void()> say)
    : QObject(&window),
      controller_(controller),
      edits_(std::move(edits)),
      say_(std::move(say)) {
    window.installEventFilter(this);
}

/// Keys come to the window when nothing in it could use them.
bool Refusing::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() != QEvent::KeyPress || controller_.readOnlyReason().isEmpty())
        return QObject::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    const bool refused = std::any_of(edits_.begin(), edits_.end(), [&key](const QAction *action) {
        return !action->isEnabled() && isFor(*action, key);
    });
    if (refused) say_();
    return refused || QObject::eventFilter(watched, event);
}

} // namespace tussen
