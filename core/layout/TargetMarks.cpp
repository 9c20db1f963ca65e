#include "layout/TargetMarks.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace tussen {

namespace {

using RoleKey = std::tuple<Id<Partner>, RoleKind, RoleStatus>;

std::vector<RoleKey> rolesAt(const Relations &relations, const Id<Touchpoint> &touchpoint) {
    std::vector<RoleKey> result;
    for (const Role *role : relations.roles(touchpoint))
        result.emplace_back(role->partner, role->kind, role->status);
    std::sort(result.begin(), result.end());
    return result;
}

bool sameButPlace(const Touchpoint &target, const Touchpoint &current) {
    Touchpoint moved = current;
    moved.id = target.id;
    moved.phase = target.phase;
    moved.currentOf = target.currentOf;
    moved.rank = target.rank;
    return moved == target;
}

} // namespace

TargetMark targetMark(const Relations &relations, const Journey &journey, const Touchpoint &touchpoint) {
    if (!journey.currentOf) return TargetMark::none;
    if (!touchpoint.currentOf) return TargetMark::added;
    const Touchpoint &current = relations.ecosystem()[*touchpoint.currentOf];
    const bool same = sameButPlace(touchpoint, current) &&
                      rolesAt(relations, touchpoint.id) == rolesAt(relations, current.id);
    return same ? TargetMark::kept : TargetMark::changed;
}

std::vector<const Touchpoint *> goneTouchpoints(const Relations &relations, const Journey &journey) {
    if (!journey.currentOf) return {};
    std::set<Id<Touchpoint>> continued;
    for (const Touchpoint *touchpoint : relations.touchpoints(journey.id))
        if (touchpoint->currentOf) continued.insert(*touchpoint->currentOf);
    const auto current = relations.touchpoints(*journey.currentOf);
    std::vector<const Touchpoint *> gone(current.begin(), current.end());
    std::erase_if(gone, [&](const Touchpoint *one) { return continued.contains(one->id); });
    return gone;
}

} // namespace tussen
