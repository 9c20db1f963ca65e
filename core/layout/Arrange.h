#pragma once

#include "model/Relations.h"

namespace tussen {

/// The order of partners that makes the journeys' handoffs shortest: exact up to 12 lanes, a heuristic
/// above. Departments stay with their organisation. The result ranks all partners, top to bottom.
[[nodiscard]] std::vector<Id<Partner>> arrangedPartners(const Relations &relations);

/// The same as changes of the partners' ranks, to be applied as one edit; empty if nothing moves.
[[nodiscard]] std::vector<Partner> arrangedRanks(const Relations &relations);

} // namespace tussen
