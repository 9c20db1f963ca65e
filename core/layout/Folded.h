#pragma once

#include "model/Ecosystem.h"

#include <set>

namespace tussen {

/// How a document looks with the departments of these partners folded into them: what a department does, its
/// organisation does, whose name says how many are in it. Only for drawing; nothing else is changed.
[[nodiscard]] Ecosystem withFolded(const Ecosystem &ecosystem, const std::set<Id<Partner>> &folded);

/// The partner in whose lane this one is shown then: the topmost folded one above it, or itself.
[[nodiscard]] Id<Partner> shownAs(const Ecosystem &ecosystem, const Id<Partner> &partner,
                                  const std::set<Id<Partner>> &folded);

} // namespace tussen
