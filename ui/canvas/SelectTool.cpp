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
    if (event.button() != Qt::LeftButton) return;
    const bool adds = event.modifiers() & (Qt::ControlModifier | Qt::ShiftModifier);
    const auto entity = view.entityAt(event.position().toPoint());
    if (entity)
        view.select(adds ? toggled(view.selection(), *entity) : std::vector{*entity});
    else if (!adds)
        view.select({});
}

void SelectTool::move(MapView &view, const QMouseEvent &event) {
    if (event.buttons() == Qt::NoButton) view.hover(view.entityAt(event.position().toPoint()));
}

void SelectTool::doubleClick(MapView &view, const QMouseEvent &event) {
    if (event.button() != Qt::LeftButton) return;
    if (const auto entity = view.entityAt(event.position().toPoint())) emit view.activated(*entity);
}

} // namespace tussen
