#pragma once

#include "model/Edit.h"

namespace tussen {

/// Gives a partner the role at a touchpoint, if it has not got it. Who is accountable or responsible need
/// not be consulted or informed as well: those roles of the partner go.
void giveRole(const Id<Touchpoint> &touchpoint, const Id<Partner> &partner, RoleKind kind, Edit &edit);

} // namespace tussen
