#pragma once

#include "layout/Columns.h"
#include "layout/Lanes.h"

namespace tussen::layout {

/// One place in the grid of rows and columns that a card, a ghost or an outcome takes.
struct Spot {
    Index touchpoint = 0;
    Index lane = 0;
    Index column = 0;
    Index row = 0;      ///< over all lanes, from the top
    Index left = none;  ///< the next spot to the left in the same row
    Index right = none; ///< the next spot to the right in the same row
    double height = measure::cardHeight;
};

/// All spots: that of touchpoint i is the i-th, the ghosts' follow in their order.
struct Spots {
    std::vector<Spot> all;
    std::vector<Index> firstRow;     ///< per lane, and one more: the number of rows
    std::vector<Index> firstBackRow; ///< per lane: the first below the line of visibility

    [[nodiscard]] Index rows() const { return firstRow.back(); }
    [[nodiscard]] Index lanes() const { return static_cast<Index>(firstBackRow.size()); }
};

/// Touchpoints of one lane and column stand one under the other, those behind the scenes below the line of
/// visibility. Where it has the choice, a touchpoint takes the row of the one before it.
[[nodiscard]] Spots spotsOf(const Flow &flow, const Columns &columns, const LanePlan &lanes,
                            const TextMeasure &measure);

} // namespace tussen::layout
