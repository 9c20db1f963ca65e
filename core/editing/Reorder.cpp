#include "editing/Reorder.h"

#include "editing/Order.h"

#include <iterator>

namespace tussen::editing {

namespace {

template <class Row> void place(const Id<Row> &moved, const std::optional<Id<Row>> &before, Edit &edit) {
    if (before == moved) return;
    rankInOrder(withPlaced(siblingsOf(Relations(edit.now()), moved), moved, before), {moved}, edit);
}

template <class Row> void stepOn(const Id<Row> &moved, int step, Edit &edit) {
    const auto all = siblingsOf(Relations(edit.now()), moved);
    const auto here = std::find(all.begin(), all.end(), moved) - all.begin();
    if (here + step < 0 || here + step >= std::ssize(all)) return;
    const auto next = static_cast<std::size_t>(step > 0 ? here + 2 : here - 1);
    place(moved, next < all.size() ? std::optional(all[next]) : std::nullopt, edit);
}

} // namespace

std::vector<Id<Journey>> siblingsOf(const Relations &relations, const Id<Journey> &) {
    return idsOf<Journey>(relations.journeys());
}

std::vector<Id<Phase>> siblingsOf(const Relations &relations, const Id<Phase> &phase) {
    return idsOf<Phase>(relations.phases(relations.ecosystem()[phase].journey));
}

std::vector<Id<Partner>> siblingsOf(const Relations &relations, const Id<Partner> &partner) {
    std::vector<Id<Partner>> ids;
    for (const Partner *one : relations.partners())
        if (one->parent == relations.ecosystem()[partner].parent) ids.push_back(one->id);
    return ids;
}

void moveBefore(const Id<Journey> &journey, const std::optional<Id<Journey>> &before, Edit &edit) {
    place(journey, before, edit);
}

void moveBefore(const Id<Phase> &phase, const std::optional<Id<Phase>> &before, Edit &edit) {
    place(phase, before, edit);
}

void moveBefore(const Id<Partner> &partner, const std::optional<Id<Partner>> &before, Edit &edit) {
    place(partner, before, edit);
}

void stepAlong(const Id<Journey> &journey, int step, Edit &edit) {
    stepOn(journey, step, edit);
}

void stepAlong(const Id<Phase> &phase, int step, Edit &edit) {
    stepOn(phase, step, edit);
}

} // namespace tussen::editing
