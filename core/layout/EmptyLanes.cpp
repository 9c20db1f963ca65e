#include "layout/EmptyLanes.h"

#include "layout/Folded.h"

#include <algorithm>

namespace tussen {

namespace {

bool isNewcomer(const Relations &relations, const Id<Partner> &partner) {
    return relations.roles(partner).empty() &&
           std::ranges::all_of(relations.departments(partner), [&](const Partner *department) {
               return isNewcomer(relations, department->id);
           });
}

} // namespace

std::set<Id<Partner>> emptyLanes(const Relations &relations, EmptyLanes whose,
                                 const std::set<Id<Partner>> &folded) {
    std::set<Id<Partner>> partners;
    for (const Partner *partner : relations.partners()) {
        const bool wanted = whose == EmptyLanes::all || isNewcomer(relations, partner->id);
        const bool apart = shownAs(relations.ecosystem(), partner->id, folded) == partner->id;
        if (wanted && apart) partners.insert(partner->id);
    }
    return partners;
}

} // namespace tussen
