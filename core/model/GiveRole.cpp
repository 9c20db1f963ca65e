#include "model/GiveRole.h"

#include <algorithm>

namespace tussen {

namespace {

constexpr bool takesPartInTheWork(RoleKind kind) {
    return kind == RoleKind::accountable || kind == RoleKind::responsible;
}

std::vector<Role> rolesOf(const Id<Touchpoint> &touchpoint, const Id<Partner> &partner, const Edit &edit) {
    std::vector<Role> roles;
    for (const Role &role : edit.now().table<Role>())
        if (role.touchpoint == touchpoint && role.partner == partner) roles.push_back(role);
    return roles;
}

bool contains(const std::vector<Role> &roles, RoleKind kind) {
    return std::any_of(roles.begin(), roles.end(), [&](const Role &role) { return role.kind == kind; });
}

} // namespace

bool goTogether(RoleKind one, RoleKind other) {
    return one == other || (takesPartInTheWork(one) && takesPartInTheWork(other));
}

void giveRole(const Id<Touchpoint> &touchpoint, const Id<Partner> &partner, RoleKind kind, Edit &edit) {
    const std::vector<Role> roles = rolesOf(touchpoint, partner, edit);
    for (const Role &role : roles)
        if (!goTogether(role.kind, kind)) edit.remove(role.id);
    if (!contains(roles, kind))
        edit.put(Role{Id<Role>::make(), touchpoint, partner, kind, RoleStatus::confirmed});
}

void changeRole(const Id<Role> &id, RoleKind kind, Edit &edit) {
    Role role = edit.now()[id];
    if (role.kind == kind) return;
    const std::vector<Role> roles = rolesOf(role.touchpoint, role.partner, edit);
    for (const Role &other : roles)
        if (other.id != id && !goTogether(other.kind, kind)) edit.remove(other.id);
    if (contains(roles, kind)) return edit.remove(id);
    role.kind = kind;
    edit.put(role);
}

void toggleProposed(const std::vector<Id<Role>> &roles, Edit &edit) {
    const bool all = std::all_of(roles.begin(), roles.end(), [&](const Id<Role> &id) {
        return edit.now()[id].status == RoleStatus::proposed;
    });
    for (const Id<Role> &id : roles) {
        Role role = edit.now()[id];
        role.status = all ? RoleStatus::confirmed : RoleStatus::proposed;
        if (role != edit.now()[id]) edit.put(role);
    }
}

} // namespace tussen
