#include "canvas/HeadPane.h"

#include "canvas/GroupItem.h"
#include "canvas/MapView.h"
#include "export/Shapes.h"
#include "texts/Utf8.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>

namespace tussen {

namespace {

const Label *firstLabel(const Group &group) {
    for (const Primitive &primitive : group.primitives)
        if (const auto *label = std::get_if<Label>(&primitive)) return label;
    return nullptr;
}

} // namespace

HeadPane::HeadPane(MapView &view, const MapState &state, Pane pane, DragOverlay &overlay)
    : QWidget(&view),
      view_(view),
      state_(state),
      drag_(view, *this, pane, overlay) {
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void HeadPane::setDrawing(const DrawingPtr &drawing) {
    ground_.setDrawing(drawing, [this](const Group &group) { return isGround(group); });
    heads_.setDrawing(drawing, [this](const Group &group) { return isHead(group); });
    update();
}

QTransform HeadPane::mapTransform() const {
    return view_.viewportTransform();
}

void HeadPane::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(rect(), colorOf(state_.theme, {Token::paper}));
    if (!drawing()) return;
    const QTransform transform = toPane();
    const QRectF exposed = transform.inverted().mapRect(QRectF(rect()));
    painter.setTransform(transform);
    for (auto &[group, picture] : ground_.entries())
        picture.paint(painter, *group, state_.theme, exposed, leastDetail / mapTransform().m11());
    paintHeads(painter);
}

void HeadPane::paintHead(QPainter &painter, PictureList::Entry &entry, double least) const {
    const Group &group = *entry.group;
    const QTransform transform = painter.transform();
    const QRectF seen = transform.mapRect(toQt(group.bounds));
    if (!seen.intersects(rect())) return;
    entry.picture.paint(painter, group, state_.theme, transform.inverted().mapRect(QRectF(rect())), least);
    if (!group.entity) return;
    painter.resetTransform();
    paintFrame(painter, seen, state_.theme, state_.highlightsOf(group));
    painter.setTransform(transform);
}

void HeadPane::paintName(QPainter &painter, const Group &group, const QRectF &room, double size,
                         Qt::Alignment alignment) const {
    const Label *label = firstLabel(group);
    if (!label) return;
    const QString name = toQt(group.title.empty() ? label->text : group.title);
    const QFont font = mapFont(name, size, label->weight);
    painter.setFont(font);
    painter.setPen(colorOf(state_.theme, label->paint));
    painter.drawText(room, static_cast<int>(alignment | Qt::TextSingleLine | Qt::TextDontClip),
                     QFontMetricsF(font).elidedText(name, Qt::ElideRight, room.width()));
}

const Group *HeadPane::groupAt(const QPointF &position) const {
    if (!drawing()) return nullptr;
    const QPointF point = toPane().inverted().map(position);
    for (const auto &[group, picture] : heads())
        if (toQt(group->bounds).contains(point)) return group;
    return nullptr;
}

std::optional<EntityRef> HeadPane::entityAt(const QPointF &position) const {
    const Group *group = groupAt(position);
    return group ? group->entity : std::nullopt;
}

/// The tip tells the whole name, which may be cut, or left out from afar.
bool HeadPane::event(QEvent *event) {
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto &asked = *static_cast<QHelpEvent *>(event);
    const Group *group = groupAt(asked.pos());
    if (!group) {
        QToolTip::hideText();
        return true;
    }
    QString words = toQt(group->title).toHtmlEscaped();
    if (!group->description.empty())
        words += QStringLiteral("<br>") + toQt(group->description).toHtmlEscaped();
    QToolTip::showText(asked.globalPos(), QStringLiteral("<span>%1</span>").arg(words), this); // wraps
    return true;
}

void HeadPane::mousePressEvent(QMouseEvent *event) {
    if (event->button() != Qt::LeftButton) return QWidget::mousePressEvent(event);
    view_.setFocus(Qt::MouseFocusReason);
    const auto entity = entityAt(event->position());
    view_.select(entity ? std::vector{*entity} : std::vector<EntityRef>{});
    drag_.press(entity, event->position().toPoint());
}

void HeadPane::mouseMoveEvent(QMouseEvent *event) {
    if (event->buttons() & Qt::LeftButton) drag_.move(event->position().toPoint());
}

void HeadPane::mouseReleaseEvent(QMouseEvent *event) {
    if (event->button() == Qt::LeftButton) drag_.release();
}

void HeadPane::mouseDoubleClickEvent(QMouseEvent *event) {
    if (const auto entity = entityAt(event->position())) emit view_.activated(*entity);
}

void HeadPane::wheelEvent(QWheelEvent *event) {
    const QPointF position = view_.viewport()->mapFrom(&view_, mapToParent(event->position().toPoint()));
    QWheelEvent passed(position, event->globalPosition(), event->pixelDelta(), event->angleDelta(),
                       event->buttons(), event->modifiers(), event->phase(), event->inverted());
    QCoreApplication::sendEvent(view_.viewport(), &passed);
}

} // namespace tussen
