#pragma once

#include "model/Relations.h"

namespace tussen::layout {

/// A partner and how deep it stands below its organisation.
struct Placed {
    const Partner *partner = nullptr;
    int depth = 0;
};

/// All partners as lanes stand: by (rank, id), departments directly under what they belong to.
[[nodiscard]] std::vector<Placed> partnersTopDown(const Relations &relations);

} // namespace tussen::layout
