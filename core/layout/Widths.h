#pragma once

#include "layout/Runs.h"

namespace tussen::layout {

/// Everything that has to do with x.
struct Widths {
    std::vector<double> columnLeft; ///< per column: of its cards
    std::vector<double> runX;       ///< per run
    std::vector<PhaseColumn> phases;
    std::vector<double> labelRoom; ///< per gap: between its left border and the first run
    double left = 0;               ///< of the lanes
    double right = 0;
};

/// Room that a link's words take behind its source.
struct WordRoom {
    double label = 0;
    double wait = 0;
    [[nodiscard]] double total() const { return label + wait; }
};

/// Per link. A branch has its probability as label, any transition its own label if there is one.
[[nodiscard]] std::vector<WordRoom> wordsOf(const Flow &flow);

[[nodiscard]] Widths widthsOf(const Flow &flow, const Columns &columns, const std::vector<Path> &paths,
                              const std::vector<Run> &runs, const std::vector<WordRoom> &words);

} // namespace tussen::layout
