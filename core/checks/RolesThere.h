#pragma once

#include "model/Relations.h"

#include <vector>

namespace tussen::checks {

/// How many roles of the kind a touchpoint has.
[[nodiscard]] int count(const Relations &relations, RoleKind kind, const Touchpoint &touchpoint);
[[nodiscard]] int count(const Relations &relations, RoleKind kind, Slot<Touchpoint> touchpoint);

/// The partners that have a role of the kind at the touchpoint, by id.
[[nodiscard]] std::vector<const Partner *> partnersById(const Relations &relations, RoleKind kind,
                                                        const Touchpoint &touchpoint);

} // namespace tussen::checks
