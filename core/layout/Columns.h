#pragma once

#include "layout/Flow.h"

namespace tussen::layout {

/// Time, left to right: which column of the whole journey each touchpoint stands in.
struct Columns {
    std::vector<Index> of;           ///< per touchpoint
    std::vector<Index> firstOfPhase; ///< per phase, and one more: the number of columns
    [[nodiscard]] Index count() const { return firstOfPhase.back(); }
};

/// Within its phase a touchpoint's column is the longest path over forward transitions; one without any
/// follows its predecessor by rank. A phase without touchpoints keeps one empty column.
[[nodiscard]] Columns columnsOf(const Flow &flow);

} // namespace tussen::layout
