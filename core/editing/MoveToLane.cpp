#include "editing/MoveToLane.h"

#include "model/GiveRole.h"

#include <set>

namespace tussen::editing {

namespace {

/// Partners accountable for the touchpoint, but for the one that stays.
std::set<Id<Partner>> formerOwners(const Ecosystem &now, const Id<Touchpoint> &touchpoint,
                                   const std::optional<Id<Partner>> &staying) {
    std::set<Id<Partner>> owners;
    for (const Role &role : now.table<Role>())
        if (role.touchpoint == touchpoint && role.kind == RoleKind::accountable && role.partner != staying)
            owners.insert(role.partner);
    return owners;
}

} // namespace

void moveToLane(const Id<Touchpoint> &touchpoint, const std::optional<Id<Partner>> &partner, Former former,
                Edit &edit) {
    const std::set<Id<Partner>> owners = formerOwners(edit.now(), touchpoint, partner);
    std::vector<Id<Role>> gone;
    for (const Role &role : edit.now().table<Role>()) {
        const bool leaves = former == Former::leaves || role.kind == RoleKind::accountable;
        if (role.touchpoint == touchpoint && owners.contains(role.partner) && leaves) gone.push_back(role.id);
    }
    for (const Id<Role> &role : gone)
        edit.remove(role);
    if (former == Former::staysResponsible)
        for (const Id<Partner> &owner : owners)
            giveRole(touchpoint, owner, RoleKind::responsible, edit);
    if (partner) giveRole(touchpoint, *partner, RoleKind::accountable, edit);
}

} // namespace tussen::editing
