#pragma once

#include <optional>
#include <vector>

namespace tussen::capture {

/// Ranks for siblings in their order, of which some have one already. Those without get ranks at equal
/// distances between their neighbours, 1 apart at either end. What has a rank keeps it, unless two neighbours
/// leave no room: then all are numbered anew.
[[nodiscard]] std::vector<double> settledRanks(const std::vector<std::optional<double>> &siblings);

} // namespace tussen::capture
