#include "layout/LaneOrder.h"

#include <bit>
#include <limits>
#include <stdexcept>

namespace tussen::layout {

namespace {

/// A set of lanes, a bit each.
using Set = std::uint32_t;

constexpr Set only(Index lane) {
    return Set{1} << lane;
}

/// Which sets of lanes can stand on top, given that an organisation's lanes stand together, its own first.
class Rules {
public:
    explicit Rules(const LaneTree &tree) : above_(mostLanesToSolve, 0) {
        std::vector<Set> below(tree.nodes.size(), 0);
        for (std::size_t at = tree.nodes.size(); at-- > 1;) {
            const LaneTree::Node &node = tree.nodes[at];
            if (node.lane != none) below[at] |= only(node.lane);
            below[node.parent] |= below[at];
            if (std::popcount(below[at]) > 1) together_.push_back(below[at]);
        }
        for (const LaneTree::Node &node : tree.nodes) {
            if (node.lane == none) continue;
            for (Index up = node.parent; up != none; up = tree.nodes[up].parent)
                if (tree.nodes[up].lane != none) above_[node.lane] |= only(tree.nodes[up].lane);
        }
    }

    /// Whether the lane may come next under the set.
    [[nodiscard]] bool allow(Set top, Index lane) const {
        if ((above_[lane] & ~top) != 0) return false;
        for (const Set group : together_) {
            const bool begun = (top & group) != 0 && (group & ~top) != 0;
            if (begun && (group & only(lane)) == 0) return false;
        }
        return true;
    }

private:
    std::vector<Set> above_;    ///< per lane: those it belongs to
    std::vector<Set> together_; ///< sets whose lanes stand side by side
};

/// Handoffs that lead out of each set of lanes.
std::vector<int> handoffsOut(const HandoffCounts &counts) {
    std::vector<int> out(std::size_t{1} << counts.lanes(), 0);
    for (Set set = 1; set < out.size(); ++set) {
        const Index lane = static_cast<Index>(std::countr_zero(set));
        const Set rest = set & (set - 1);
        out[set] = out[rest];
        for (Index other = 0; other < counts.lanes(); ++other)
            out[set] +=
                ((rest & only(other)) != 0 ? -1 : 1) * (other == lane ? 0 : counts.between(lane, other));
    }
    return out;
}

} // namespace

// Each handoff is as long as the borders between lanes that it crosses, so an order costs the sum, over its
// borders, of the handoffs that lead out of the lanes above. The best order of a set above a border does not
// depend on what stands below.
std::vector<Index> shortestOrder(const LaneTree &tree, const HandoffCounts &counts) {
    if (counts.lanes() > mostLanesToSolve) throw std::invalid_argument("too many lanes to try all orders");
    constexpr int unreached = std::numeric_limits<int>::max();
    const Rules rules(tree);
    const std::vector<int> out = handoffsOut(counts);
    std::vector<int> best(out.size(), unreached);
    std::vector<Index> last(out.size(), none);
    best[0] = 0;
    for (Set top = 0; top < best.size(); ++top) {
        if (best[top] == unreached) continue;
        for (Index lane = 0; lane < counts.lanes(); ++lane) {
            const Set next = top | only(lane);
            if (next == top || !rules.allow(top, lane)) continue;
            const int length = best[top] + out[next];
            if (length > best[next] || (length == best[next] && lane < last[next])) continue;
            best[next] = length;
            last[next] = lane;
        }
    }
    std::vector<Index> order(counts.lanes());
    Set top = static_cast<Set>(best.size() - 1);
    for (std::size_t place = order.size(); place-- > 0; top &= ~only(order[place]))
        order[place] = last[top];
    return order;
}

} // namespace tussen::layout
