#include "canvas/WayTool.h"

#include "canvas/Highlight.h"
#include "canvas/MapView.h"
#include "export/Shapes.h"
#include "layout/Geometry.h"

namespace tussen {

void WayTool::move(MapView &view, const QMouseEvent &event) {
    const Group *group = view.groupOf(from_);
    MapEditor *editor = view.editor();
    if (!group || !editor) return;
    const QPoint at = event.position().toPoint();
    const QPointF point = view.mapToScene(at);
    to_ = view.entityAt(at);
    if (to_ && to_->type != EntityType::touchpoint) to_.reset();
    place_ = dropPlaceAt(*view.drawing(), {point.x(), point.y()}, {});
    view.hover(to_ ? std::vector{*to_} : std::vector<EntityRef>());
    const QPointF origin = view.viewport()->pos();
    const QTransform toView = view.viewportTransform() * QTransform::fromTranslate(origin.x(), origin.y());
    DragLook look;
    look.verdict = editor->judgeWay(from_, to_, place_);
    look.pointer = at + origin;
    look.way = QLineF(toView.map(handleOf(*group)), look.pointer);
    if (!to_ && look.verdict.possible) look.band = toView.mapRect(toQt(place_.band)) & QRectF(view.rect());
    overlay_.show(std::move(look));
}

void WayTool::release(MapView &view, const QMouseEvent &event) {
    move(view, event);
    const bool possible = overlay_.look().verdict.possible;
    cancel(view);
    if (!possible || !view.editor()) return;
    const QSize card(static_cast<int>(measure::cardWidth * view.zoom()),
                     static_cast<int>(measure::cardHeight * view.zoom()));
    const QPoint at = view.viewport()->pos() + event.position().toPoint();
    view.editor()->makeWay(from_, to_, place_, QRect(at - QPoint(card.width() / 2, card.height() / 2), card));
}

void WayTool::cancel(MapView &view) {
    view.hover({});
    overlay_.end();
}

} // namespace tussen
