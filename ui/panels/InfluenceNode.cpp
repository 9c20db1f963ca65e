#include "panels/InfluenceNode.h"

#include "panels/Style.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

namespace tussen {

InfluenceNode::InfluenceNode(const EntityRef &entity, QWidget *parent)
    : QAbstractButton(parent),
      entity_(entity) {
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QAbstractButton::clicked, this, &InfluenceNode::opened); // Enter, and screen readers
    setCursor(isBox() ? Qt::CrossCursor : Qt::PointingHandCursor);
}

void InfluenceNode::setWords(const QString &words, const QString &detail, const QString &accessible) {
    setText(words);
    detail_ = detail;
    setAccessibleName(accessible);
    setToolTip(accessible);
    update();
}

void InfluenceNode::setOfCustomers(bool ofCustomers) {
    ofCustomers_ = ofCustomers;
    update();
}

void InfluenceNode::setMarked(bool marked) {
    marked_ = marked;
    update();
}

void InfluenceNode::paintEvent(QPaintEvent *) {
    const QPalette &palette = style::paletteOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool strong = hasFocus() || marked_;
    painter.setPen(QPen(palette.color(strong ? QPalette::Link : QPalette::Mid), strong ? 2 : 1));
    painter.setBrush(palette.color(marked_ ? QPalette::Highlight : QPalette::Base));
    const double radius = isBox() ? 8 : height() / 2.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
    painter.setPen(palette.color(QPalette::Text));
    if (isBox()) return paintBox(painter);
    painter.setFont(style::font(font(), style::captionSize, QFont::DemiBold));
    painter.drawText(rect(), Qt::AlignCenter, text());
}

void InfluenceNode::paintBox(QPainter &painter) const {
    const QPalette &palette = style::paletteOf(this);
    if (ofCustomers_) { // the words below say so as well
        painter.save();
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette.color(QPalette::Link));
        painter.drawRoundedRect(QRectF(5, 8, 3, height() - 16), 1.5, 1.5);
        painter.restore();
    }
    const QRect inside = rect().adjusted(13, 5, -8, -5);
    painter.setFont(style::font(font(), style::captionSize));
    const int line = detail_.isEmpty() ? 0 : painter.fontMetrics().height();
    if (line > 0) {
        painter.setPen(palette.color(QPalette::PlaceholderText));
        painter.drawText(inside, Qt::AlignBottom | Qt::AlignLeading | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(detail_, Qt::ElideRight, inside.width()));
    }
    painter.setPen(palette.color(QPalette::Text));
    painter.setFont(style::font(font(), style::smallSize, QFont::DemiBold));
    const QRect room = inside.adjusted(0, 0, 0, -line);
    const bool wide = painter.fontMetrics().horizontalAdvance(text()) > room.width();
    const bool wraps = wide && room.height() >= 2 * painter.fontMetrics().lineSpacing() - 4;
    const QString name =
        wraps ? text() : painter.fontMetrics().elidedText(text(), Qt::ElideRight, room.width());
    painter.drawText(
        room, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading) | (wraps ? Qt::TextWordWrap : 0), name);
}

void InfluenceNode::keyPressEvent(QKeyEvent *event) {
    switch (event->key()) {
    case Qt::Key_Left:
        return emit walked(-1, 0);
    case Qt::Key_Right:
        return emit walked(1, 0);
    case Qt::Key_Up:
        return emit walked(0, -1);
    case Qt::Key_Down:
        return emit walked(0, 1);
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        return emit removed();
    case Qt::Key_Space:
    case Qt::Key_Insert:
        return emit joining();
    case Qt::Key_Escape:
        return emit givenUp();
    default:
        break;
    }
    const auto commands = event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    if (commands || event->text().trimmed().isEmpty()) return QWidget::keyPressEvent(event);
    emit typed(event->text());
}

void InfluenceNode::focusInEvent(QFocusEvent *event) {
    QAbstractButton::focusInEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason) emit reached();
}

void InfluenceNode::focusOutEvent(QFocusEvent *event) {
    QAbstractButton::focusOutEvent(event);
    update();
}

void InfluenceNode::mousePressEvent(QMouseEvent *event) {
    if (event->button() != Qt::LeftButton) return event->ignore();
    pressedAt_ = event->position().toPoint();
    emit reached();
}

/// A box is dragged to lead an arrow to another; the scale of a drag is that of the system.
void InfluenceNode::mouseMoveEvent(QMouseEvent *event) {
    const QPoint at = event->position().toPoint();
    const bool far = (at - pressedAt_).manhattanLength() >= QApplication::startDragDistance();
    if (!isBox() || !(event->buttons() & Qt::LeftButton) || !(dragging_ || far)) return;
    dragging_ = true;
    emit dragged(mapToParent(at));
}

void InfluenceNode::mouseReleaseEvent(QMouseEvent *event) {
    if (std::exchange(dragging_, false)) emit dropped(mapToParent(event->position().toPoint()));
}

void InfluenceNode::mouseDoubleClickEvent(QMouseEvent *) {
    emit opened();
}

} // namespace tussen
