#include "layout/EmptyLanes.h"

#include "layout/Folded.h"

namespace tussen {

std::set<Id<Partner>> emptyLanes(const Relations &relations, EmptyLanes whose,
                                 const std::set<Id<Partner>> &folded) {
    std::set<Id<Partner>> partners;
    for (const Partner *partner : relations.partners()) {
        const bool wanted = whose == EmptyLanes::all || relations.roles(partner->id).empty();
        const bool apart = shownAs(relations.ecosystem(), partner->id, folded) == partner->id;
        if (wanted && apart) partners.insert(partner->id);
    }
    return partners;
}

} // namespace tussen
