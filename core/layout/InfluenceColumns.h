#pragma once

#include "model/Relations.h"

#include <vector>

namespace tussen {

/// A place in a grid of columns and rows, both from 0.
struct GridPlace {
    int column = 0;
    int row = 0;
    bool operator==(const GridPlace &) const = default;
};

/// Where outcomes stand in a map of their influences, and where arrows pass between.
struct InfluenceColumns {
    struct Box {
        Id<Outcome> outcome;
        GridPlace place;
    };
    struct Arrow {
        Id<Influence> influence;
        std::vector<GridPlace> passes; ///< free places in the columns between, in the arrow's direction
    };
    std::vector<Box> boxes;
    std::vector<Arrow> arrows;
};

/// Puts the outcomes into columns along the direction of influence: whatever moves another stands left of it.
/// Those that move each other in a circle share a column. Rows are chosen so that few arrows cross; no two
/// boxes and no arrow on its way share a place. Outcomes without influences stand below all others. The same
/// document gives the same map.
[[nodiscard]] InfluenceColumns influenceColumns(const Relations &relations);

} // namespace tussen
