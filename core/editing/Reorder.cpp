#include "editing/Reorder.h"

#include "editing/Order.h"

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

} // namespace tussen::editing
