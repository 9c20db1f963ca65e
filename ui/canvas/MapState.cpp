#include "canvas/MapState.h"

#include <algorithm>

namespace tussen {

namespace {

bool contains(const std::vector<EntityRef> &entities, const EntityRef &entity) {
    return std::find(entities.begin(), entities.end(), entity) != entities.end();
}

/// Whether a group is among these. One with two entities is where both are; where one of them is, it is
/// unless another of their kind tells that another pair is meant.
bool isAmong(const std::vector<EntityRef> &entities, const Group &group) {
    const bool own = contains(entities, *group.entity);
    if (!group.other) return own;
    const bool others = contains(entities, *group.other);
    if (own == others) return own;
    return std::ranges::count(entities, group.entity->type, &EntityRef::type) == 1;
}

} // namespace

Highlights MapState::highlightsOf(const Group &group) const {
    Highlights result;
    if (!group.entity) return result;
    const bool underPointer = isAmong(hovered, group);
    result.setFlag(Highlight::selected, isAmong(selection, group));
    result.setFlag(Highlight::marked, isAmong(marks, group));
    result.setFlag(Highlight::hovered, underPointer);
    const bool stands = underPointer || (selection.size() == 1 && selection.front() == group.entity);
    result.setFlag(Highlight::edge, editable && stands && group.entity->type == EntityType::touchpoint);
    return result;
}

} // namespace tussen
