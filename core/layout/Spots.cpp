#include "layout/Spots.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace tussen::layout {

namespace {

/// Rows are given out per half of a lane: in front of the line of visibility, and behind it.
class RowPlan {
public:
    RowPlan(const Flow &flow, const Columns &columns, const LanePlan &lanes)
        : flow_(flow),
          rowsOfHalf_(2 * lanes.lanes.size(), 0) {
        for (Index place = 0; place < flow.touchpoints.size(); ++place)
            spots_.all.push_back({place, lanes.laneOf[place], columns.of[place]});
        for (const Ghost &ghost : lanes.ghosts)
            spots_.all.push_back({ghost.touchpoint, ghost.lane, columns.of[ghost.touchpoint]});
        sortSpots();
    }

    Spots take() && {
        countRows();
        findPredecessors();
        forEachStack([this](std::span<const Index> stack) { giveRows(stack); });
        numberRows();
        joinNeighbours();
        return std::move(spots_);
    }

private:
    [[nodiscard]] std::size_t half(const Spot &spot) const {
        const bool back = flow_.touchpoints[spot.touchpoint]->kind == TouchpointKind::backstage;
        return 2 * std::size_t{spot.lane} + (back ? 1 : 0);
    }

    void sortSpots() {
        order_.resize(spots_.all.size());
        std::iota(order_.begin(), order_.end(), 0);
        std::ranges::sort(order_, {}, [this](Index at) {
            const Spot &spot = spots_.all[at];
            return std::tuple(half(spot), spot.column, spot.touchpoint);
        });
    }

    /// Calls `visit` with the spots of each half lane and column, left to right within the half.
    template <class Visit> void forEachStack(Visit visit) const {
        for (std::size_t begin = 0; begin < order_.size();) {
            const Spot &first = spots_.all[order_[begin]];
            std::size_t end = begin + 1;
            while (end < order_.size() && half(spots_.all[order_[end]]) == half(first) &&
                   spots_.all[order_[end]].column == first.column)
                ++end;
            visit(std::span(order_).subspan(begin, end - begin));
            begin = end;
        }
    }

    void countRows() {
        forEachStack([this](std::span<const Index> stack) {
            Index &rows = rowsOfHalf_[half(spots_.all[stack.front()])];
            rows = std::max(rows, static_cast<Index>(stack.size()));
        });
    }

    [[nodiscard]] bool nearer(Index one, Index other) const {
        const auto columnOf = [this](Index at) { return spots_.all[at].column; };
        return std::pair(columnOf(other), one) < std::pair(columnOf(one), other);
    }

    /// The nearest touchpoint to the left, of the same half lane, that leads here; `none` if there is none.
    void findPredecessors() {
        predecessor_.assign(spots_.all.size(), none);
        for (const Link &link : flow_.links) {
            const Spot &from = spots_.all[link.from];
            const Spot &to = spots_.all[link.to];
            if (from.column >= to.column || half(from) != half(to)) continue;
            Index &best = predecessor_[link.to];
            if (best == none || nearer(link.from, best)) best = link.from;
        }
    }

    void giveRows(std::span<const Index> stack) {
        std::vector<bool> taken(rowsOfHalf_[half(spots_.all[stack.front()])], false);
        std::vector<Index> left;
        for (const Index at : stack) {
            const Index before = predecessor_[at];
            if (before != none && !taken[spots_.all[before].row]) {
                spots_.all[at].row = spots_.all[before].row;
                taken[spots_.all[at].row] = true;
            } else {
                left.push_back(at);
            }
        }
        Index row = 0;
        for (const Index at : left) {
            while (taken[row])
                ++row;
            spots_.all[at].row = row++;
        }
    }

    /// From rows counted within each half to rows counted over all lanes.
    void numberRows() {
        Index row = 0;
        std::vector<Index> firstOfHalf;
        for (const Index rows : rowsOfHalf_) {
            (firstOfHalf.size() % 2 == 0 ? spots_.firstRow : spots_.firstBackRow).push_back(row);
            firstOfHalf.push_back(row);
            row += rows;
        }
        spots_.firstRow.push_back(row);
        for (Spot &spot : spots_.all)
            spot.row += firstOfHalf[half(spot)];
    }

    void joinNeighbours() {
        std::vector<Index> last(spots_.rows(), none);
        for (const Index at : order_) {
            Spot &spot = spots_.all[at];
            spot.left = last[spot.row];
            if (spot.left != none) spots_.all[spot.left].right = at;
            last[spot.row] = at;
        }
    }

    const Flow &flow_;
    Spots spots_;
    std::vector<Index> order_; ///< spots by half lane, column, touchpoint
    std::vector<Index> rowsOfHalf_;
    std::vector<Index> predecessor_;
};

} // namespace

Spots spotsOf(const Flow &flow, const Columns &columns, const LanePlan &lanes, const TextMeasure &measure) {
    Spots spots = RowPlan(flow, columns, lanes).take();
    for (Spot &spot : spots.all) {
        if (spot.lane != lanes.outcomes()) continue;
        const auto lines = outcomeLines(measure, flow.touchpoints[spot.touchpoint]->name).size();
        spot.height =
            std::max(measure::outcomeHeight, measure::outcomeLeading * static_cast<double>(lines + 1));
    }
    return spots;
}

} // namespace tussen::layout
