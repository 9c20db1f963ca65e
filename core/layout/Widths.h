#pragma once

#include "layout/Runs.h"

namespace tussen::layout {

/// Everything that has to do with x.
struct Widths {
    std::vector<double> columnLeft; ///< per column: of its cards
    std::vector<double> runX;       ///< per run
    std::vector<PhaseColumn> phases;
    std::vector<double> wordRoom; ///< per gap: between its left border and the first run, exitRoom aside
    double left = 0;              ///< of the lanes
    double right = 0;
};

/// Of shares and labels, so that they fit between lines 14 px apart.
inline constexpr double labelSize = 10.5;
/// From a card to the first run behind it, or to the words before that.
inline constexpr double exitRoom = 8;

/// Room in the gap behind a touchpoint for the words of what leads on from it, on the stretches that belong
/// to one link alone: labels first, then waiting times. Tags reach into it from their cards' columns.
struct WordRoom {
    double label = 0;
    double wait = 0;
    double tag = 0;
    [[nodiscard]] double width() const { return std::max(label + wait, tag); }
};

/// Per touchpoint. A branch has its probability as label, any transition its own label if there is one.
[[nodiscard]] std::vector<WordRoom> wordsOf(const Flow &flow, const std::vector<Path> &paths,
                                            const TextMeasure &measure);

[[nodiscard]] Widths widthsOf(const Flow &flow, const Columns &columns, const std::vector<Run> &runs,
                              const std::vector<WordRoom> &words);

} // namespace tussen::layout
