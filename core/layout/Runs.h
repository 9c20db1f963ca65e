#pragma once

#include "layout/Heights.h"
#include "layout/Ports.h"

#include <algorithm>

namespace tussen::layout {

/// One end of a vertical run: at which height, and on which side the line goes on.
struct RunEnd {
    double y = 0;
    bool right = false;
};

/// A vertical run in a gap between two columns. A detour has two, all other turning links one.
struct Run {
    Index link = 0;
    Index gap = 0;
    RunEnd from;
    RunEnd to;
    [[nodiscard]] double low() const { return std::min(from.y, to.y); }
    [[nodiscard]] double high() const { return std::max(from.y, to.y); }
};

/// The vertical runs of all links, those of one link in its direction.
[[nodiscard]] std::vector<Run> runsOf(const Flow &flow, const Spots &spots, const std::vector<Path> &paths,
                                      const Ports &ports, const Heights &heights);

/// The runs of one gap in as few tracks as hold them, in an order in which few lines cross.
[[nodiscard]] Tracks tracksOf(const std::vector<Run> &runs, std::span<const Index> inGap);

} // namespace tussen::layout
