#include "shell/HeadPlaces.h"

#include "editing/Reorder.h"

#include <algorithm>
#include <iterator>

namespace tussen::headPlaces {

namespace {

template <class Row> std::optional<HeadPlace> among(const std::vector<Id<Row>> &siblings, const Id<Row> &head,
                                                    const std::optional<Id<Row>> &before) {
    const auto here = std::find(siblings.begin(), siblings.end(), head);
    if (here == siblings.end()) return std::nullopt;
    const auto next = std::next(here);
    const bool last = next == siblings.end();
    HeadPlace place;
    if (before) place.before = ref(*before);
    place.stays = before ? *before == head || (!last && *next == *before) : last;
    return place;
}

/// The partner itself or the organisation it belongs to, whichever is one of the siblings.
std::optional<Id<Partner>> siblingAbove(const Ecosystem &now, const std::vector<Id<Partner>> &siblings,
                                        Id<Partner> partner) {
    while (std::find(siblings.begin(), siblings.end(), partner) == siblings.end()) {
        const auto parent = now[partner].parent;
        if (!parent) return std::nullopt;
        partner = *parent;
    }
    return partner;
}

} // namespace

std::optional<HeadPlace> of(const Relations &relations, const EntityRef &head,
                            const std::optional<EntityRef> &before) {
    if (head.type == EntityType::phase) {
        const Id<Phase> phase{head.id};
        return among<Phase>(editing::siblingsOf(relations, phase), phase,
                            before ? std::optional(Id<Phase>{before->id}) : std::nullopt);
    }
    if (head.type != EntityType::partner) return std::nullopt;
    const Id<Partner> partner{head.id};
    const auto siblings = editing::siblingsOf(relations, partner);
    if (!before) return among<Partner>(siblings, partner, std::nullopt);
    const auto sibling = siblingAbove(relations.ecosystem(), siblings, {before->id});
    return sibling ? among<Partner>(siblings, partner, *sibling) : std::nullopt;
}

void move(const EntityRef &head, const HeadPlace &place, Edit &edit) {
    if (head.type == EntityType::phase)
        editing::moveBefore(Id<Phase>{head.id},
                            place.before ? std::optional(Id<Phase>{place.before->id}) : std::nullopt, edit);
    else
        editing::moveBefore(Id<Partner>{head.id},
                            place.before ? std::optional(Id<Partner>{place.before->id}) : std::nullopt, edit);
}

} // namespace tussen::headPlaces
