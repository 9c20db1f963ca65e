#pragma once

#include "layout/Buckets.h"
#include "model/Relations.h"

namespace tussen::layout {

/// A transition between two touchpoints, given by their places in the journey's order.
struct Link {
    const Transition *transition = nullptr;
    Index from = 0;
    Index to = 0;
    [[nodiscard]] bool forward() const { return from < to; }
};

/// One journey with places instead of ids. A transition is forward if it rises in the order of touchpoints.
struct Flow {
    std::vector<const Phase *> phases;           ///< by (rank, id)
    std::vector<const Touchpoint *> touchpoints; ///< by (phase rank, phase id, rank, id)
    std::vector<Index> phaseOf;                  ///< per touchpoint
    std::vector<Link> links;                     ///< by transition id
    Buckets outgoing;                            ///< links by their source
};

[[nodiscard]] Flow flowOf(const Relations &relations, const Id<Journey> &journey);

} // namespace tussen::layout
