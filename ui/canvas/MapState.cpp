#include "canvas/MapState.h"

#include <algorithm>

namespace tussen {

namespace {

bool contains(const std::vector<EntityRef> &entities, const EntityRef &entity) {
    return std::find(entities.begin(), entities.end(), entity) != entities.end();
}

bool areBothThere(const std::vector<EntityRef> &entities, const Group &pair) {
    return contains(entities, *pair.entity) && contains(entities, *pair.other);
}

} // namespace

bool MapState::isAmong(const std::vector<EntityRef> &entities, const Group &group) const {
    const bool own = contains(entities, *group.entity);
    const bool other = group.other && contains(entities, *group.other);
    if (!group.other || own == other) return own;
    return std::ranges::none_of(index.pairs(),
                                [&](const Group *pair) { return areBothThere(entities, *pair); });
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
