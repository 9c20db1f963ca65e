#include "canvas/SelectTool.h"

#include "canvas/MapView.h"

#include <algorithm>

namespace tussen {

namespace {

std::vector<EntityRef> toggled(std::vector<EntityRef> selection, const EntityRef &entity) {
    if (std::erase(selection, entity) == 0) selection.push_back(entity);
    return selection;
}

} // namespace

void SelectTool::press(MapView &view, const QMouseEvent &event) {
    alone_.reset();
    if (event.button() != Qt::LeftButton || view.edgeAt(event.position().toPoint())) return;
    const bool adds = event.modifiers() & (Qt::ControlModifier | Qt::ShiftModifier);
    const auto entity = view.entityAt(event.position().toPoint());
    const std::vector<EntityRef> chosen = view.selection();
    const bool isOneOfMany = entity && !adds && chosen.size() > 1 &&
                             std::find(chosen.begin(), chosen.end(), *entity) != chosen.end();
    if (isOneOfMany)
        alone_ = entity; // all of them may be about to be dragged
    else if (entity)
        view.select(adds ? toggled(chosen, *entity) : std::vector{*entity});
    else if (!adds)
        view.select({});
}

void SelectTool::release(MapView &view, const QMouseEvent &event) {
    if (event.button() == Qt::LeftButton && alone_) view.select({*alone_});
    alone_.reset();
}

void SelectTool::move(MapView &view, const QMouseEvent &event) {
    if (event.buttons() != Qt::NoButton) return;
    const QPoint at = event.position().toPoint();
    const bool atEdge = view.edgeAt(at).has_value();
    view.viewport()->setCursor(atEdge ? Qt::CrossCursor : cursor());
    if (!atEdge) view.hover(view.entityAt(at));
}

void SelectTool::doubleClick(MapView &view, const QMouseEvent &event) {
    if (event.button() != Qt::LeftButton) return;
    if (const auto entity = view.entityAt(event.position().toPoint())) emit view.activated(*entity);
}

} // namespace tussen
