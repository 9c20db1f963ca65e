#pragma once

#include "layout/Widths.h"

namespace tussen::layout {

/// All that was decided about one journey, ready to be drawn into lines.
struct Plan {
    Flow flow;
    Columns columns;
    LanePlan lanes;
    Spots spots;
    std::vector<Path> paths;
    Ports ports;
    TagPlan tags;
    Heights heights;
    std::vector<Run> runs;
    std::vector<WordRoom> words;
    Widths widths;

    [[nodiscard]] Rect rectOf(const Spot &spot) const {
        return {widths.columnLeft[spot.column], heights.middle(spot.row) - spot.height / 2,
                measure::cardWidth, spot.height};
    }
};

[[nodiscard]] std::vector<Connector> connectorsOf(const Plan &plan);

} // namespace tussen::layout
