#include "editing/Reorder.h"

#include "editing/Order.h"

#include <iterator>

namespace tussen::editing {

std::vector<Id<Phase>> siblingsOf(const Relations &relations, const Id<Phase> &phase) {
    return idsOf<Phase>(relations.phases(relations.ecosystem()[phase].journey));
}

std::vector<Id<Partner>> siblingsOf(const Relations &relations, const Id<Partner> &partner) {
    std::vector<Id<Partner>> ids;
    for (const Partner *one : relations.partners())
        if (one->parent == relations.ecosystem()[partner].parent) ids.push_back(one->id);
    return ids;
}

void moveBefore(const Id<Phase> &phase, const std::optional<Id<Phase>> &before, Edit &edit) {
    if (before == phase) return;
    rankInOrder(withPlaced(siblingsOf(Relations(edit.now()), phase), phase, before), {phase}, edit);
}

void moveBefore(const Id<Partner> &partner, const std::optional<Id<Partner>> &before, Edit &edit) {
    if (before == partner) return;
    rankInOrder(withPlaced(siblingsOf(Relations(edit.now()), partner), partner, before), {partner}, edit);
}

void stepAlong(const Id<Phase> &phase, int step, Edit &edit) {
    const auto all = siblingsOf(Relations(edit.now()), phase);
    const auto here = std::find(all.begin(), all.end(), phase) - all.begin();
    if (here + step < 0 || here + step >= std::ssize(all)) return;
    const auto next = static_cast<std::size_t>(step > 0 ? here + 2 : here - 1);
    moveBefore(phase, next < all.size() ? std::optional(all[next]) : std::nullopt, edit);
}

} // namespace tussen::editing
