#pragma once

#include "layout/Geometry.h"

#include <vector>

namespace tussen {

/// Where a connector's label goes at its source.
struct LabelPlace {
    Point at; ///< baseline start
    double room = 0;
};

/// The places of all connectors' labels. Where those of one source would touch, every other one moves aside.
[[nodiscard]] std::vector<LabelPlace> labelPlaces(const Geometry &geometry);

} // namespace tussen
