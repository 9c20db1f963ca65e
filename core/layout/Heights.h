#pragma once

#include "layout/Paths.h"
#include "layout/Tracks.h"

namespace tussen::layout {

/// Tags that stand under and above each spot: numbered from the card outwards.
struct TagPlan {
    std::vector<Index> placeUnder; ///< per link: how many tags stand between it and its source
    std::vector<Index> placeAbove; ///< per link: how many tags stand between it and its target
    std::vector<Index> under;      ///< per touchpoint: how many
    std::vector<Index> above;
};

[[nodiscard]] TagPlan tagsOf(const Flow &flow, const std::vector<Path> &paths);

/// Room between the card and its first tag: enough for a ring on the line.
inline constexpr double tagDistance = 18;
inline constexpr double tagRoom = measure::tagHeight + (measure::tagLines - 1) * measure::tagLeading;
inline constexpr double tagPitch = tagRoom + 4;

/// Everything that has to do with y.
struct Heights {
    std::vector<double> rowTop;
    std::vector<double> rowHeight;
    std::vector<double> bandTop;                   ///< per lane
    std::vector<double> bandHeight;                ///< per lane
    std::vector<std::optional<double>> visibility; ///< per lane
    std::vector<double> linkY;                     ///< per link with a gutter: the height of its run there
    std::vector<Index> tracksInGutter;
    double stripTop = 0; ///< of the strip of those that only support
    double bottom = 0;

    [[nodiscard]] double middle(Index row) const { return rowTop[row] + rowHeight[row] / 2; }
    [[nodiscard]] double rowBottom(Index row) const { return rowTop[row] + rowHeight[row]; }
};

/// Height of the strip of those that only support.
inline constexpr double stripHeight = 24;

[[nodiscard]] Heights heightsOf(const Flow &flow, const LanePlan &lanes, const Spots &spots,
                                const std::vector<Path> &paths, const TagPlan &tags, double top);

} // namespace tussen::layout
