#include "layout/Marks.h"

#include <cmath>

namespace tussen::layout {

namespace {

/// Lines in a row keep to the middle of its cards and lines in a gutter keep away from the cards, so that
/// nothing passes at this height above a card's lower edge.
constexpr double quietHeight = 3;

/// A height under the row where no line crosses a vertical run: the middle between the two rows if no line
/// runs there.
double quietBelow(const Plan &plan, Index row) {
    const Index lane = static_cast<Index>(std::ranges::upper_bound(plan.spots.firstRow, row) -
                                          plan.spots.firstRow.begin() - 1);
    const bool lastOfLane = row + 1 == plan.spots.firstRow[lane + 1];
    const bool crowded = plan.heights.tracksInGutter[gutterAbove(row + 1)] > 0 ||
                         (lastOfLane && plan.heights.tracksInGutter[gutterUnder(plan.spots, lane)] > 0);
    const bool strip = lastOfLane && lane + 2 == plan.spots.lanes();
    if (crowded || strip) return plan.heights.rowBottom(row) - quietHeight;
    return (plan.heights.rowBottom(row) + plan.heights.rowTop[row + 1]) / 2;
}

/// The quiet height nearest to the middle of the run, if the run passes from row to row at all.
double quietHeightOn(const Plan &plan, const Run &run) {
    const auto &tops = plan.heights.rowTop;
    const double middle = (run.low() + run.high()) / 2;
    double best = middle;
    double distance = INFINITY;
    auto row = static_cast<Index>(std::ranges::upper_bound(tops, run.low()) - tops.begin());
    for (row = row > 0 ? row - 1 : 0; row + 1 < tops.size() && tops[row] < run.high(); ++row) {
        const double y = quietBelow(plan, row);
        if (y <= run.low() || y >= run.high() || std::abs(y - middle) >= distance) continue;
        best = y;
        distance = std::abs(y - middle);
    }
    return best;
}

/// Over cards' columns no vertical run passes: the middle of the column in the middle of the stretch.
double quietX(const Plan &plan, const Point &from, const Point &to) {
    const auto &columns = plan.widths.columnLeft;
    const double middle = (from.x + to.x) / 2;
    auto after = std::ranges::upper_bound(columns, middle);
    if (after == columns.begin()) return middle;
    const double column = *std::prev(after) + measure::cardWidth / 2;
    const bool within = std::min(from.x, to.x) < column && column < std::max(from.x, to.x);
    return within ? column : middle;
}

Point onLongestStretch(const Plan &plan, const std::vector<Point> &route) {
    std::size_t longest = 0;
    const auto length = [&](std::size_t i) { return std::abs(route[i + 1].x - route[i].x); };
    for (std::size_t i = 0; i + 1 < route.size(); ++i)
        if (length(i) > length(longest)) longest = i;
    return {quietX(plan, route[longest], route[longest + 1]), route[longest].y};
}

} // namespace

Point markOf(const Plan &plan, Index link, Index firstRun, const std::vector<Point> &route) {
    const auto height = [&](Index run) { return plan.runs[run].high() - plan.runs[run].low(); };
    Index longest = none;
    for (Index run = firstRun; run < plan.runs.size() && plan.runs[run].link == link; ++run)
        if (longest == none || height(run) > height(longest)) longest = run;
    if (longest == none || height(longest) < measure::cardHeight) return onLongestStretch(plan, route);
    return {plan.widths.runX[longest], quietHeightOn(plan, plan.runs[longest])};
}

} // namespace tussen::layout
