#include "canvas/DragKeys.h"

#include <QCoreApplication>
#include <QKeyEvent>

#include <utility>

namespace tussen {

DragKeys::DragKeys(std::function<void()> givenUp, std::function<void(Qt::KeyboardModifiers)> held)
    : givenUp_(std::move(givenUp)),
      held_(std::move(held)) {}

/// Of the application: only there do keys come before shortcuts, menus and what filters the map's events.
void DragKeys::take() {
    if (!std::exchange(taken_, true)) QCoreApplication::instance()->installEventFilter(this);
}

void DragKeys::release() {
    if (std::exchange(taken_, false)) QCoreApplication::instance()->removeEventFilter(this);
}

bool DragKeys::eventFilter(QObject * /*watched*/, QEvent *event) {
    switch (event->type()) {
    case QEvent::ShortcutOverride: // accepted, it is no shortcut any more
    case QEvent::ContextMenu:
        event->accept();
        return true;
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
        break;
    default:
        return false;
    }
    event->accept();
    const bool down = event->type() == QEvent::KeyPress;
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape && down) givenUp_();
    if (key == Qt::Key_Control && held_) held_(down ? Qt::ControlModifier : Qt::NoModifier);
    return true;
}

} // namespace tussen
