#pragma once

#include "graph/JourneyGraph.h"

#include <vector>

namespace tussen {

/// The touchpoints that every path from a start to a goal passes, in the order in which it does; none where
/// no path leads to a goal. These are the dominators of the goals taken together, found in linear time.
[[nodiscard]] std::vector<JourneyGraph::Vertex> bottlenecks(const JourneyGraph &graph);

} // namespace tussen
