#pragma once

#include "layout/Connectors.h"

namespace tussen::layout {

/// Where the tick or ring of a link stands on its route: on the longest vertical run, near its middle, where
/// no other line passes; on a route without one that counts, in the middle of a column or gap.
[[nodiscard]] Point markOf(const Plan &plan, Index link, Index firstRun, const std::vector<Point> &route);

} // namespace tussen::layout
