#pragma once

#include "layout/Spots.h"

namespace tussen::layout {

/// How a connector gets from its source to its target. Gap g lies left of column g and holds vertical runs;
/// gutters lie above each row and under each lane and hold horizontal runs.
enum class Shape : std::uint8_t {
    straight, ///< along the row
    bend,     ///< along the rows, one vertical run in `firstGap`
    detour,   ///< up or down in `firstGap`, along `gutter`, up or down in `secondGap`
    tags      ///< interrupted
};

struct Path {
    Shape shape = Shape::straight;
    Index firstGap = none;
    Index secondGap = none;
    Index gutter = none;
};

/// Vertical runs that pass more lanes than this are interrupted.
inline constexpr Index longestRun = 6;

[[nodiscard]] inline Index gutterAbove(Index row) {
    return row;
}
[[nodiscard]] inline Index gutterUnder(const Spots &spots, Index lane) {
    return spots.rows() + lane;
}
[[nodiscard]] inline Index gutterCount(const Spots &spots) {
    return spots.rows() + spots.lanes();
}

/// One path per link. See docs/decisions for why they are chosen so.
[[nodiscard]] std::vector<Path> pathsOf(const Flow &flow, const Spots &spots);

} // namespace tussen::layout
