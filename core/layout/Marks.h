#pragma once

#include "layout/Connectors.h"

namespace tussen::layout {

/// Finds where the tick or ring of each link stands on its route: on the longest vertical run, near its
/// middle, where no other line passes and no other mark stands; on a route without a run that counts, in the
/// middle of a column or gap.
class Marks {
public:
    explicit Marks(const Plan &plan);

    /// `firstRun` is the first of the link's runs, if it has any.
    [[nodiscard]] Point place(Index link, Index firstRun, const std::vector<Point> &route);

private:
    [[nodiscard]] Point onRun(Index run, bool handoff);
    [[nodiscard]] bool free(Index gap, double y) const;

    const Plan &plan_;
    std::vector<std::vector<double>> taken_; ///< per gap: heights of marks so far
};

} // namespace tussen::layout
