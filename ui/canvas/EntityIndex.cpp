#include "canvas/EntityIndex.h"

namespace tussen {

namespace {

bool isGround(const Group &group) {
    return group.layer == Layer::lanes && group.pane == Pane::map;
}

} // namespace

EntityIndex::EntityIndex(DrawingPtr drawing) : drawing_(std::move(drawing)) {
    if (!drawing_) return;
    for (const Group &group : drawing_->groups) {
        if (!group.entity || isGround(group)) continue;
        bool main = places_.emplace(*group.entity, groups_.size()).second;
        if (group.other && places_.emplace(*group.other, groups_.size()).second) main = true;
        if (main) groups_.push_back(&group);
        if (group.other) pairs_.push_back(&group);
    }
}

std::vector<EntityRef> EntityIndex::entitiesOf(const Group &shown) const {
    if (!shown.entity) return {};
    if (!shown.other) return {*shown.entity};
    if (group(*shown.entity) != &shown && group(*shown.other) == &shown) return {*shown.entity, *shown.other};
    return {*shown.other, *shown.entity};
}

std::optional<std::size_t> EntityIndex::find(const EntityRef &entity) const {
    const auto found = places_.find(entity);
    return found == places_.end() ? std::nullopt : std::optional(found->second);
}

const Group *EntityIndex::group(const EntityRef &entity) const {
    const auto place = find(entity);
    return place ? groups_[*place] : nullptr;
}

} // namespace tussen
