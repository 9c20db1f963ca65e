#pragma once

#include "model/Relations.h"

#include <vector>

namespace tussen {

/// One customer's way through a journey: the first touchpoint, and each transition taken from there.
struct Path {
    Id<Touchpoint> first;
    std::vector<Id<Transition>> taken;

    /// Where the path has come to. All of it must be in the ecosystem.
    [[nodiscard]] Id<Touchpoint> here(const Ecosystem &ecosystem) const;
    /// The touchpoints passed, from the first to where it has come to.
    [[nodiscard]] std::vector<Id<Touchpoint>> touchpoints(const Ecosystem &ecosystem) const;
};

/// What a path has come to so far.
struct PathSums {
    double minutes = 0;     ///< at touchpoints and between them
    double waitMinutes = 0; ///< of these, between touchpoints and at those of kind wait
    int doors = 0;          ///< organisations met: owners of touchpoints that customers see
    int handoffs = 0;       ///< from one owner to another
};
[[nodiscard]] PathSums sumsOf(const Relations &relations, const Path &path);

/// The ways that lead on from a touchpoint, the likeliest first.
[[nodiscard]] std::vector<const Transition *> waysOn(const Relations &relations,
                                                     const Id<Touchpoint> &touchpoint);

} // namespace tussen
