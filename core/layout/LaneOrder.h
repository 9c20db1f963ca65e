#pragma once

#include "layout/Buckets.h"

#include <cstdint>
#include <span>
#include <vector>

namespace tussen::layout {

/// How many handoffs lead between each two lanes, in either direction. Lanes are numbered in their present
/// order.
class HandoffCounts {
public:
    explicit HandoffCounts(std::size_t lanes) : lanes_(lanes), counts_(lanes * lanes, 0) {}
    void add(Index one, Index other) {
        ++counts_[one * lanes_ + other];
        ++counts_[other * lanes_ + one];
    }
    [[nodiscard]] int between(Index one, Index other) const { return counts_[one * lanes_ + other]; }
    [[nodiscard]] std::size_t lanes() const { return lanes_; }

private:
    std::size_t lanes_;
    std::vector<int> counts_;
};

/// Lanes and the organisations that hold them together. Node 0 is the root; each other node has its parent
/// before it. A node has a lane of its own, or only stands for those below it.
struct LaneTree {
    struct Node {
        Index parent = none;
        Index lane = none;
        std::vector<Index> children;
    };
    std::vector<Node> nodes{1};

    Index add(Index parent, Index lane);
    /// The lanes from top to bottom: each node's own, then its children's.
    [[nodiscard]] std::vector<Index> lanes() const;
};

/// Sum of the distances of all handoffs, in lanes, if the lanes stand in this order.
[[nodiscard]] long long handoffLength(const HandoffCounts &counts, std::span<const Index> order);

/// Above this number of lanes the search for the shortest order gives way to a heuristic.
inline constexpr std::size_t mostLanesToSolve = 12;

/// The order with the shortest handoffs: a search over all sets of lanes that can stand on top (minimum
/// linear arrangement), 2^n sets of n lanes, at most `mostLanesToSolve`. Among equals lanes keep their order.
[[nodiscard]] std::vector<Index> shortestOrder(const LaneTree &tree, const HandoffCounts &counts);

/// A good order for any number of lanes: single nodes move among their siblings as long as that shortens the
/// handoffs, from the present order and from some shuffled ones.
[[nodiscard]] std::vector<Index> goodOrder(const LaneTree &tree, const HandoffCounts &counts);

} // namespace tussen::layout
