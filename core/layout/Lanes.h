#pragma once

#include "layout/Flow.h"
#include "layout/Geometry.h"

#include <set>

namespace tussen::layout {

/// A touchpoint shown once more, in the lane of another partner that is accountable for it as well.
struct Ghost {
    Index touchpoint = 0;
    Index lane = 0;
};

/// Who has a lane and which lane each touchpoint stands in. Bands have no place yet.
struct LanePlan {
    std::vector<Lane> lanes;
    std::vector<Index> laneOf;   ///< per touchpoint
    std::vector<bool> contested; ///< per touchpoint
    std::vector<Ghost> ghosts;   ///< by touchpoint, lane
    std::vector<const Partner *> supporting;

    [[nodiscard]] Index outcomes() const { return static_cast<Index>(lanes.size() - 1); }
};

/// Partners in `emptyLanes` have a lane even if they are accountable for nothing here.
[[nodiscard]] LanePlan lanesOf(const Relations &relations, const Flow &flow,
                               const std::set<Id<Partner>> &emptyLanes = {});

} // namespace tussen::layout
