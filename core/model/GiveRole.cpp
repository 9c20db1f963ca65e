#include "model/GiveRole.h"

#include <vector>

namespace tussen {

namespace {

constexpr bool takesPartInTheWork(RoleKind kind) {
    return kind == RoleKind::accountable || kind == RoleKind::responsible;
}

} // namespace

void giveRole(const Id<Touchpoint> &touchpoint, const Id<Partner> &partner, RoleKind kind, Edit &edit) {
    bool isGiven = false;
    std::vector<Id<Role>> needless;
    for (const Role &role : edit.now().table<Role>()) {
        if (role.touchpoint != touchpoint || role.partner != partner) continue;
        isGiven = isGiven || role.kind == kind;
        if (takesPartInTheWork(kind) && !takesPartInTheWork(role.kind)) needless.push_back(role.id);
    }
    for (const Id<Role> &role : needless)
        edit.remove(role);
    if (!isGiven) edit.put(Role{Id<Role>::make(), touchpoint, partner, kind, RoleStatus::confirmed});
}

} // namespace tussen
