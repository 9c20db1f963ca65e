#pragma once

#include "layout/Buckets.h"

#include <span>
#include <vector>

namespace tussen::layout {

/// What part of a track a run takes, in whatever unit the caller counts.
struct Interval {
    double low = 0;
    double high = 0;
};

/// Runs side by side: no two in one track come closer than the margin asked for.
struct Tracks {
    std::vector<Index> of; ///< per run
    Index count = 0;
};

/// The fewest tracks that hold all runs (left-edge packing), in n log n.
[[nodiscard]] Tracks packed(std::span<const Interval> runs, double margin);

/// The same tracks, numbered by rising mean of their runs' keys.
[[nodiscard]] Tracks ordered(const Tracks &tracks, std::span<const double> keys);

/// The tracks renumbered: what was track `order[i]` becomes track i.
[[nodiscard]] Tracks renumbered(const Tracks &tracks, std::span<const Index> order);

} // namespace tussen::layout
