#pragma once

#include "layout/Paths.h"

namespace tussen::layout {

/// Where each link leaves its source: the distance of its port from the middle of the card's right side,
/// downwards in px. All links enter their target in the middle of its left side.
///
/// The middle of a row between two neighbours belongs to what enters the right one. Other links may leave
/// the left one there only if they turn off before anything joins that line.
[[nodiscard]] std::vector<double> portsOf(const Flow &flow, const Spots &spots,
                                          const std::vector<Path> &paths);

} // namespace tussen::layout
