#include "canvas/MapState.h"

#include <algorithm>

namespace tussen {

namespace {

bool contains(const std::vector<EntityRef> &entities, const EntityRef &entity) {
    return std::find(entities.begin(), entities.end(), entity) != entities.end();
}

} // namespace

Highlights MapState::highlightsOf(const EntityRef &entity) const {
    Highlights result;
    result.setFlag(Highlight::selected, contains(selection, entity));
    result.setFlag(Highlight::marked, contains(marks, entity));
    result.setFlag(Highlight::hovered, hovered == entity);
    const bool stands = hovered == entity || (selection.size() == 1 && selection.front() == entity);
    result.setFlag(Highlight::edge, editable && stands && entity.type == EntityType::touchpoint);
    return result;
}

} // namespace tussen
