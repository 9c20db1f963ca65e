#pragma once

#include "graph/JourneyGraph.h"

#include <vector>

/// Partners that a journey hangs on.
namespace tussen {

/// The partners without whose touchpoints no start leads to a goal any more, in no particular order; none
/// where no goal is reachable anyway. Linear, but for partners that every path passes, each at places that
/// paths can avoid: one more walk for each of these.
[[nodiscard]] std::vector<const Partner *> indispensablePartners(const JourneyGraph &graph);

/// The partners without which the others, joined where they hand over to each other in either direction, fall
/// apart into more pieces; in no particular order.
[[nodiscard]] std::vector<const Partner *> articulationPartners(const JourneyGraph &graph);

} // namespace tussen
