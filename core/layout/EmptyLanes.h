#pragma once

#include "model/Relations.h"

#include <set>

namespace tussen {

/// Whom a map gives a lane although nothing stands in it.
enum class EmptyLanes {
    newcomers, ///< who has no role anywhere yet, nor has any of their departments: something can be given to
               ///< them
    all
};

/// The partners that have a lane then. Those that are `folded` into an organisation have none of their own.
[[nodiscard]] std::set<Id<Partner>> emptyLanes(const Relations &relations, EmptyLanes whose,
                                               const std::set<Id<Partner>> &folded);

} // namespace tussen
