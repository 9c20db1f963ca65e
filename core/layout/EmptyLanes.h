#pragma once

#include "model/Relations.h"

#include <set>

namespace tussen {

/// Whom a map gives a lane although nothing stands in it.
enum class EmptyLanes {
    newcomers, ///< who has no role anywhere yet: something can be given to them. An organisation stays above
               ///< its departments, whichever of them comes to have one
    all
};

/// The partners that have a lane then. Those that are `folded` into an organisation have none of their own.
[[nodiscard]] std::set<Id<Partner>> emptyLanes(const Relations &relations, EmptyLanes whose,
                                               const std::set<Id<Partner>> &folded);

} // namespace tussen
