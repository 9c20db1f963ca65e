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
        if (places_.emplace(*group.entity, groups_.size()).second) groups_.push_back(&group);
    }
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
