#include "canvas/EntityIndex.h"

#include <algorithm>

namespace tussen {

namespace {

bool isGround(const Group &group) {
    return group.layer == Layer::lanes && group.pane == Pane::map;
}

} // namespace

bool isCount(const Group &group) {
    return group.entity && group.cssClass == "more";
}

EntityIndex::EntityIndex(DrawingPtr drawing) : drawing_(std::move(drawing)) {
    if (!drawing_) return;
    const auto addThose = [this](bool counts) {
        for (const Group &group : drawing_->groups)
            if (group.entity && !isGround(group) && isCount(group) == counts) add(group);
    };
    addThose(false);
    addThose(true);
}

void EntityIndex::add(const Group &group) {
    bool main = places_.emplace(*group.entity, groups_.size()).second;
    for (const EntityRef &other : group.others)
        if (places_.emplace(other, groups_.size()).second) main = true;
    if (main) groups_.push_back(&group);
    if (!group.others.empty()) several_.push_back(&group);
}

std::vector<EntityRef> EntityIndex::entitiesOf(const Group &shown) const {
    if (!shown.entity) return {};
    std::vector<EntityRef> all = shown.others;
    all.push_back(*shown.entity);
    const auto leadsHere = [&](const EntityRef &one) { return group(one) == &shown; };
    if (const auto last = std::find_if(all.rbegin(), all.rend(), leadsHere); last != all.rend())
        std::iter_swap(last, all.rbegin());
    return all;
}

std::optional<std::size_t> EntityIndex::find(const EntityRef &entity) const {
    const auto found = places_.find(entity);
    return found == places_.end() ? std::nullopt : std::optional(found->second);
}

const Group *EntityIndex::group(const EntityRef &entity) const {
    const auto place = find(entity);
    return place ? groups_[*place] : nullptr;
}

bool dropVanished(std::vector<EntityRef> &entities, const EntityIndex &index) {
    return std::erase_if(entities, [&](const EntityRef &entity) { return !index.group(entity); }) > 0;
}

} // namespace tussen
