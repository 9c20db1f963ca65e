#pragma once

#include "model/Edit.h"

#include <vector>

namespace tussen {

/// Whether a partner can have both at one touchpoint: accountable and responsible may stand together,
/// consulted and informed stand alone.
[[nodiscard]] bool goTogether(RoleKind one, RoleKind other);

/// Gives a partner the role at a touchpoint, if it has not got it; roles of the partner that do not go with
/// it are taken away.
void giveRole(const Id<Touchpoint> &touchpoint, const Id<Partner> &partner, RoleKind kind, Edit &edit);

/// Makes a role another one, which keeps its status; the partner's roles that do not go with it are taken
/// away. One that the partner has besides is enough.
void changeRole(const Id<Role> &role, RoleKind kind, Edit &edit);

/// Makes roles proposed; where all of them are, confirmed.
void toggleProposed(const std::vector<Id<Role>> &roles, Edit &edit);

} // namespace tussen
