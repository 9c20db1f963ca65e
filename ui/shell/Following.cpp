#include "shell/Following.h"

#include <QApplication>
#include <QEvent>
#include <QTimer>
#include <QWidget>

namespace tussen {

namespace {

/// Events by which people reach a widget.
bool isTouch(QEvent::Type type) {
    switch (type) {
    case QEvent::FocusIn:
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::ContextMenu:
    case QEvent::Wheel:
    case QEvent::DragEnter:
        return true;
    default:
        return false;
    }
}

} // namespace

Following::Following(const QWidget &first, QObject *parent)
    : QObject(parent),
      first_(first),
      timer_(new QTimer(this)) {
    qApp->installEventFilter(this);
    timer_->setSingleShot(true);
    connect(timer_, &QTimer::timeout, this, &Following::due);
}

/// A timer without delay waits for all other events, painting among them.
void Following::later() {
    if (!timer_->isActive()) timer_->start(0);
}

/// What follows may itself choose something, which is then due as well.
void Following::now() {
    while (timer_->isActive()) {
        timer_->stop();
        emit due();
    }
}

bool Following::follows(const QObject *watched) const {
    const auto *widget = qobject_cast<const QWidget *>(watched);
    return widget && widget != &first_ && !first_.isAncestorOf(widget);
}

bool Following::eventFilter(QObject *watched, QEvent *event) {
    if (timer_->isActive() && isTouch(event->type()) && follows(watched)) now();
    return QObject::eventFilter(watched, event);
}

} // namespace tussen
