#include "canvas/SelectTool.h"

#include "canvas/MapView.h"

#include <algorithm>

namespace tussen {

namespace {

bool contains(const std::vector<EntityRef> &entities, const EntityRef &entity) {
    return std::ranges::find(entities, entity) != entities.end();
}

/// Whether all of what the pointer is on is chosen, and more than that.
bool areSomeOfMany(const std::vector<EntityRef> &under, const std::vector<EntityRef> &chosen) {
    return !under.empty() && chosen.size() > under.size() &&
           std::ranges::all_of(under, [&](const EntityRef &entity) { return contains(chosen, entity); });
}

/// Takes out what is there, all of it, or adds what is not.
std::vector<EntityRef> toggled(std::vector<EntityRef> chosen, const std::vector<EntityRef> &under) {
    const std::size_t before = chosen.size();
    std::erase_if(chosen, [&](const EntityRef &entity) { return contains(under, entity); });
    if (chosen.size() + under.size() > before) chosen.insert(chosen.end(), under.begin(), under.end());
    return chosen;
}

} // namespace

void SelectTool::press(MapView &view, const QMouseEvent &event) {
    alone_.clear();
    if (event.button() != Qt::LeftButton || view.edgeAt(event.position().toPoint())) return;
    const bool adds = event.modifiers() & (Qt::ControlModifier | Qt::ShiftModifier);
    const std::vector<EntityRef> under = view.entitiesAt(event.position().toPoint());
    const std::vector<EntityRef> chosen = view.selection();
    if (adds)
        view.select(toggled(chosen, under));
    else if (areSomeOfMany(under, chosen))
        alone_ = under; // all of them may be about to be dragged
    else
        view.select(under);
}

void SelectTool::release(MapView &view, const QMouseEvent &event) {
    if (event.button() == Qt::LeftButton && !alone_.empty()) view.select(alone_);
    alone_.clear();
}

void SelectTool::move(MapView &view, const QMouseEvent &event) {
    if (event.buttons() != Qt::NoButton) return;
    const QPoint at = event.position().toPoint();
    const bool atEdge = view.edgeAt(at).has_value();
    view.viewport()->setCursor(atEdge ? Qt::CrossCursor : cursor());
    if (!atEdge) view.hover(view.entitiesAt(at));
}

void SelectTool::doubleClick(MapView &view, const QMouseEvent &event) {
    if (event.button() != Qt::LeftButton) return;
    if (const auto entity = view.entityAt(event.position().toPoint())) emit view.activated(*entity);
}

} // namespace tussen
