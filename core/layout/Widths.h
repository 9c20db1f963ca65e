#pragma once

#include "layout/Runs.h"

namespace tussen::layout {

/// Everything that has to do with x.
struct Widths {
    std::vector<double> columnLeft; ///< per column: of its cards
    std::vector<double> runX;       ///< per run
    std::vector<PhaseColumn> phases;
    std::vector<double> wordRoom; ///< per gap: between its left border and the first run
    double left = 0;              ///< of the lanes
    double right = 0;
};

/// The column that the link passes along a row or gutter, over its whole width and nearest to its source,
/// where a waiting time finds room on the line; `none` if it passes none.
[[nodiscard]] Index openColumn(const Link &link, const Path &path, const Columns &columns);

/// Room in the gap behind a touchpoint for the words of what leads on from it: labels first, then waiting
/// times that do not stand elsewhere on their line.
struct WordRoom {
    double label = 0;
    double wait = 0;
};

/// Per touchpoint. A branch has its probability as label, any transition its own label if there is one.
[[nodiscard]] std::vector<WordRoom> wordsOf(const Flow &flow, const Columns &columns,
                                            const std::vector<Path> &paths);

[[nodiscard]] Widths widthsOf(const Flow &flow, const Columns &columns, const std::vector<Run> &runs,
                              const std::vector<WordRoom> &words);

} // namespace tussen::layout
