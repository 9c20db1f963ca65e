#pragma once

#include "layout/Buckets.h"
#include "layout/Handing.h"

namespace tussen::layout {

/// A transition between two touchpoints, given by their places in the journey's order.
struct Link {
    const Transition *transition = nullptr;
    Index from = 0;
    Index to = 0;
    Handing handing = Handing::none;
    Dash dash = Dash::solid; ///< what its line looks like
    [[nodiscard]] bool forward() const { return from < to; }
};

/// One journey with places instead of ids. A transition is forward if it rises in the order of touchpoints.
struct Flow {
    std::vector<const Phase *> phases;           ///< by (rank, id)
    std::vector<const Touchpoint *> touchpoints; ///< by (phase rank, phase id, rank, id)
    std::vector<Index> phaseOf;                  ///< per touchpoint
    std::vector<Link> links;                     ///< by transition id
    Buckets outgoing;                            ///< links by their source
    Buckets incoming;                            ///< links by their target
};

[[nodiscard]] Flow flowOf(const Relations &relations, const Id<Journey> &journey);

} // namespace tussen::layout
