#include "layout/Marks.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace tussen::layout {

namespace {

/// Lines in a row keep to the middle of its cards and lines in a gutter keep away from the cards, so that
/// nothing passes at this height above a card's lower edge.
constexpr double quietHeight = 3;
constexpr double markSize = 16;
constexpr std::size_t mostMarksLookedAt = 64; ///< of a gap; where there are more, all is crowded anyway

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

/// Heights at which no line crosses the run, from row to row.
std::vector<double> quietHeights(const Plan &plan, const Run &run) {
    const auto &tops = plan.heights.rowTop;
    std::vector<double> heights;
    const auto add = [&](double y) {
        if (run.low() < y && y < run.high()) heights.push_back(y);
    };
    auto row = static_cast<Index>(std::ranges::upper_bound(tops, run.low()) - tops.begin());
    for (row = row > 0 ? row - 1 : 0; row + 1 < tops.size() && tops[row] < run.high(); ++row) {
        add(quietBelow(plan, row));
        add(tops[row + 1] + quietHeight);
    }
    return heights;
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

/// Only a handoff gets a mark, and it leads from one partner's lane to another's.
bool mayBeHandoff(const Plan &plan, const Link &link) {
    const Spot &from = plan.spots.all[link.from];
    const Spot &to = plan.spots.all[link.to];
    const auto isPartner = [&](const Spot &spot) {
        return plan.lanes.lanes[spot.lane].kind == LaneKind::partner;
    };
    return from.lane != to.lane && isPartner(from) && isPartner(to);
}

} // namespace

Marks::Marks(const Plan &plan) : plan_(plan), taken_(std::size_t{plan.columns.count()} + 1) {}

bool Marks::free(Index gap, double y) const {
    const auto &taken = taken_[gap];
    const std::size_t looked = std::min(taken.size(), mostMarksLookedAt);
    return std::none_of(taken.end() - static_cast<std::ptrdiff_t>(looked), taken.end(),
                        [&](double other) { return std::abs(other - y) < markSize; });
}

Point Marks::onRun(Index at, bool handoff) {
    const Run &run = plan_.runs[at];
    const double middle = (run.low() + run.high()) / 2;
    const double unfree = run.high() - run.low(); // every free height beats those that are taken
    double best = middle;
    double least = INFINITY;
    for (const double y : quietHeights(plan_, run)) {
        const double cost = std::abs(y - middle) + (handoff && !free(run.gap, y) ? unfree : 0);
        if (cost < least) std::tie(best, least) = std::pair(y, cost);
    }
    if (handoff) taken_[run.gap].push_back(best);
    return {plan_.widths.runX[at], best};
}

Point Marks::place(Index link, Index firstRun, const std::vector<Point> &route) {
    const auto height = [&](Index run) { return plan_.runs[run].high() - plan_.runs[run].low(); };
    Index longest = none;
    for (Index run = firstRun; run < plan_.runs.size() && plan_.runs[run].link == link; ++run)
        if (longest == none || height(run) > height(longest)) longest = run;
    if (longest == none || height(longest) < measure::cardHeight / 2) return onLongestStretch(plan_, route);
    return onRun(longest, mayBeHandoff(plan_, plan_.flow.links[link]));
}

} // namespace tussen::layout
