#include "canvas/MapState.h"

#include <algorithm>

namespace tussen {

namespace {

bool contains(const std::vector<EntityRef> &entities, const EntityRef &entity) {
    return std::find(entities.begin(), entities.end(), entity) != entities.end();
}

bool areAllThere(const std::vector<EntityRef> &entities, const Group &group) {
    return contains(entities, *group.entity) &&
           std::ranges::all_of(group.others, [&](const EntityRef &one) { return contains(entities, one); });
}

bool isAnyThere(const std::vector<EntityRef> &entities, const Group &group) {
    return contains(entities, *group.entity) ||
           std::ranges::any_of(group.others, [&](const EntityRef &one) { return contains(entities, one); });
}

} // namespace

bool MapState::isAmong(const std::vector<EntityRef> &entities, const Group &group) const {
    if (!isAnyThere(entities, group)) return false;
    return areAllThere(entities, group) || std::ranges::none_of(index.several(), [&](const Group *other) {
               return areAllThere(entities, *other);
           });
}

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
