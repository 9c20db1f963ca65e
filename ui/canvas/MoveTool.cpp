#include "canvas/MoveTool.h"

#include "canvas/MapView.h"
#include "export/Picture.h"
#include "export/Shapes.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tussen {

namespace {

/// How far a card has to go along before it leaves its place in the flow, as a share of its width.
constexpr double leavesPlace = 0.6;

QPixmap pictureOf(const Group &group, const MapView &view) {
    const double zoom = view.zoom();
    const double ratio = view.devicePixelRatioF();
    const QSizeF size = QSizeF(group.bounds.width, group.bounds.height) * zoom;
    QPixmap picture((size * ratio).toSize());
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(zoom, zoom);
    painter.translate(-group.bounds.x, -group.bounds.y);
    paint(painter, group, view.theme());
    return picture;
}

} // namespace

void MoveTool::begin(MapView &view, const EntityRef &card, const QPoint &at) {
    card_ = card;
    cards_ = view.selection();
    std::erase_if(cards_, [](const EntityRef &one) { return one.type != EntityType::touchpoint; });
    if (std::find(cards_.begin(), cards_.end(), card) == cards_.end()) cards_ = {card};
    start_ = view.mapToScene(at);
    now_ = at;
    keeps_ = false;
}

/// A card that stays about where it was along the flow, or in its lane, keeps what it has there.
DropPlace MoveTool::placeIn(const MapView &view) const {
    const Drawing &drawing = *view.drawing();
    const QPointF pointer = view.mapToScene(now_);
    const Point from{start_.x(), start_.y()};
    const Point to{pointer.x(), pointer.y()};
    DropPlace place = dropPlaceAt(drawing, to, cards_);
    const DropPlace old = dropPlaceAt(drawing, from, cards_);
    if (place.lane == old.lane && place.partner == old.partner) place.lane = DropLane::none;
    const Group *group = view.groupOf(card_);
    if (group && std::abs(to.x - from.x) < leavesPlace * group->bounds.width) place.phase.reset();
    return place;
}

void MoveTool::look(const MapView &view) {
    const Group *group = view.groupOf(card_);
    MapEditor *editor = view.editor();
    if (!group || !editor) return;
    const DropPlace place = placeIn(view);
    DragLook look = lookAt(view, place, editor->judgeMove(cards_, place, keeps_), now_);
    look.ghost = overlay_.look().ghost.isNull() ? pictureOf(*group, view) : overlay_.look().ghost;
    const QPointF corner = toQt(group->bounds).topLeft() + view.mapToScene(now_) - start_;
    look.ghostAt = view.viewportTransform().map(corner) + view.viewport()->pos();
    overlay_.show(std::move(look));
}

void MoveTool::move(MapView &view, const QMouseEvent &event) {
    now_ = event.position().toPoint();
    keeps_ = event.modifiers() & Qt::ControlModifier;
    look(view);
}

void MoveTool::keysChanged(MapView &view, Qt::KeyboardModifiers held) {
    keeps_ = held & Qt::ControlModifier;
    look(view);
}

void MoveTool::release(MapView &view, const QMouseEvent &event) {
    move(view, event);
    const DropPlace place = placeIn(view);
    const bool possible = overlay_.look().verdict.possible;
    cancel(view);
    if (possible && view.editor()) view.editor()->move(cards_, place, keeps_);
}

void MoveTool::cancel(MapView &) {
    overlay_.end();
}

} // namespace tussen
