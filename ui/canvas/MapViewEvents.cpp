// How the view answers to mouse, wheel, touch and keys.
#include "canvas/Accessible.h"
#include "canvas/MapViewPrivate.h"

#include <QContextMenuEvent>
#include <QGestureEvent>
#include <QKeyEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QPinchGesture>
#include <QWheelEvent>

#include <cmath>

namespace tussen {

namespace {

constexpr double wheelUnit = 120; // of QWheelEvent::angleDelta, one notch
constexpr double zoomPerNotch = 1.2;

} // namespace

bool MapView::viewportEvent(QEvent *event) {
    if (event->type() == QEvent::NativeGesture) {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            zoomAbout(gesture->position() + viewport()->pos(), zoom() * (1 + gesture->value()));
            return true;
        }
    }
    if (event->type() == QEvent::Gesture) {
        auto *gesture = static_cast<QGestureEvent *>(event)->gesture(Qt::PinchGesture);
        if (const auto *pinch = static_cast<QPinchGesture *>(gesture)) {
            zoomAbout(mapFromGlobal(pinch->hotSpot()), zoom() * pinch->scaleFactor());
            return true;
        }
    }
    if (event->type() == QEvent::Leave) hover({});
    return QGraphicsView::viewportEvent(event);
}

void MapView::paintEvent(QPaintEvent *event) {
    if (!d->overview.servesAt(zoom())) return QGraphicsView::paintEvent(event);
    QPainter painter(viewport());
    d->overview.paint(painter, viewportTransform(), event->rect(), d->state);
}

void MapView::resizeEvent(QResizeEvent *event) {
    QGraphicsView::resizeEvent(event);
    d->layoutHeads();
}

void MapView::showEvent(QShowEvent *event) {
    QGraphicsView::showEvent(event);
    if (d->fitWhenShown) fitAll();
}

void MapView::scrollContentsBy(int dx, int dy) {
    QGraphicsView::scrollContentsBy(dx, dy);
    if (dx != 0) d->phases.update();
    if (dy != 0) d->lanes.update();
}

void MapView::wheelEvent(QWheelEvent *event) {
    if (event->modifiers() & Qt::ControlModifier) {
        const double notches = event->angleDelta().y() / wheelUnit;
        zoomAbout(event->position() + viewport()->pos(), zoom() * std::pow(zoomPerNotch, notches));
        event->accept();
    } else if (event->modifiers() & Qt::ShiftModifier) {
        const QPoint angle = event->angleDelta();
        panBy({angle.y() / 2, angle.x() / 2});
        event->accept();
    } else {
        QAbstractScrollArea::wheelEvent(event);
    }
}

void MapView::mousePressEvent(QMouseEvent *event) {
    if (d->isDragging()) return event->accept(); // with the left button alone
    if (event->button() == Qt::MiddleButton) d->takeInHand(d->panTool);
    const bool chooses = event->button() == Qt::LeftButton && d->tool == &d->selectTool;
    if (chooses) d->pressed = event->position().toPoint();
    d->tool->press(*this, *event);
    event->accept();
}

void MapView::mouseMoveEvent(QMouseEvent *event) {
    if (event->buttons() & Qt::LeftButton && d->tool == &d->selectTool) d->beginDrag(*event);
    if (d->isDragging()) d->followDrag(event->position().toPoint());
    d->tool->move(*this, *event);
    event->accept();
}

void MapView::mouseReleaseEvent(QMouseEvent *event) {
    Tool &tool = *d->tool;
    if (d->isDragging() && event->button() != Qt::LeftButton) return event->accept();
    if (event->button() == Qt::LeftButton) d->endDrag(false);
    tool.release(*this, *event);
    if (event->button() == Qt::MiddleButton && !d->spaceHeld) d->takeInHand(d->selectTool);
    event->accept();
}

void MapView::mouseDoubleClickEvent(QMouseEvent *event) {
    d->tool->doubleClick(*this, *event);
    event->accept();
}

void MapView::contextMenuEvent(QContextMenuEvent *event) {
    event->ignore(); // whoever holds the view has the menu
}

void MapView::keyPressEvent(QKeyEvent *event) {
    constexpr auto commands = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    if (event->modifiers() & commands) return QAbstractScrollArea::keyPressEvent(event);
    const bool adds = event->modifiers() & Qt::ShiftModifier;
    switch (event->key()) {
    case Qt::Key_Left:
        d->walk(Arrow::left, adds);
        break;
    case Qt::Key_Right:
        d->walk(Arrow::right, adds);
        break;
    case Qt::Key_Up:
        d->walk(Arrow::up, adds);
        break;
    case Qt::Key_Down:
        d->walk(Arrow::down, adds);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const auto current = currentEntity()) emit activated(*current);
        break;
    case Qt::Key_Escape:
        select({});
        break;
    case Qt::Key_Space:
        d->spaceHeld = true;
        if (!event->isAutoRepeat()) d->takeInHand(d->panTool);
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomIn();
        break;
    case Qt::Key_Minus:
        zoomOut();
        break;
    case Qt::Key_0:
        zoomFull();
        break;
    case Qt::Key_F:
        fitAll();
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    event->accept();
}

void MapView::keyReleaseEvent(QKeyEvent *event) {
    if (event->key() != Qt::Key_Space || event->isAutoRepeat())
        return QAbstractScrollArea::keyReleaseEvent(event);
    d->spaceHeld = false;
    d->takeInHand(d->selectTool);
}

void MapView::focusInEvent(QFocusEvent *event) {
    QGraphicsView::focusInEvent(event);
    announceCurrent(*this);
}

void MapView::focusOutEvent(QFocusEvent *event) {
    d->spaceHeld = false;
    d->endDrag(true);
    d->phases.endDrag();
    d->lanes.endDrag();
    d->takeInHand(d->selectTool);
    QGraphicsView::focusOutEvent(event);
}

bool MapView::focusNextPrevChild(bool next) {
    // Past the last card the focus leaves the map: the keyboard is never trapped.
    if (hasFocus() && d->step(next)) return true;
    return QGraphicsView::focusNextPrevChild(next);
}

} // namespace tussen
