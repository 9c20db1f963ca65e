#include "shell/EnterPresses.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QKeyEvent>

namespace tussen {

EnterPresses::EnterPresses(QObject *parent) : QObject(parent) {
    qApp->installEventFilter(this);
}

bool EnterPresses::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() != QEvent::KeyPress) return false;
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter) return false;
    auto *button = qobject_cast<QAbstractButton *>(watched);
    if (!button || qobject_cast<QDialog *>(button->window())) return false;
    button->click();
    return true;
}

} // namespace tussen
