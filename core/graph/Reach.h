#pragma once

#include "graph/JourneyGraph.h"

#include <vector>

/// Where customers can get to. Everything here is linear in touchpoints and ways.
namespace tussen {

/// Per vertex: some path leads there from a start, or it is one.
[[nodiscard]] std::vector<bool> reachedFromStarts(const JourneyGraph &graph);

/// Per vertex: some path leads from there to an end, or it is one.
[[nodiscard]] std::vector<bool> leadsToAnEnd(const JourneyGraph &graph);

/// A shortest path from a start to a goal, both included; empty if there is none. What `without` owns is left
/// out, starts and goals as well; the other starts and goals stay what they are.
[[nodiscard]] std::vector<JourneyGraph::Vertex> pathToGoal(const JourneyGraph &graph,
                                                           const Partner *without = nullptr);

} // namespace tussen
