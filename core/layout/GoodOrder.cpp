#include "layout/LaneOrder.h"

#include <algorithm>
#include <random>

namespace tussen::layout {

namespace {

constexpr int shuffles = 8;
constexpr std::size_t mostLanesToShuffle = 100; ///< beyond that each start takes a noticeable time
constexpr int mostRounds = 50;                  ///< per start; a handful is usual

/// Moves nodes among their siblings. Lanes that stand together move as one block.
class Sifting {
public:
    Sifting(LaneTree tree, const HandoffCounts &counts) : tree_(std::move(tree)), counts_(counts) {
        lanesOf_.resize(tree_.nodes.size());
        for (std::size_t at = tree_.nodes.size(); at-- > 1;) {
            const LaneTree::Node &node = tree_.nodes[at];
            if (node.lane != none) lanesOf_[at].push_back(node.lane);
            auto &parents = lanesOf_[node.parent];
            parents.insert(parents.end(), lanesOf_[at].begin(), lanesOf_[at].end());
        }
        for (Index lane = 0; lane < counts.lanes(); ++lane) {
            auto &partners = partners_.emplace_back();
            for (Index other = 0; other < counts.lanes(); ++other)
                if (other != lane && counts.between(lane, other) > 0) partners.push_back(other);
        }
    }

    std::vector<Index> run() {
        place();
        for (int round = 0; round < mostRounds && siftAll(); ++round) {
        }
        return tree_.lanes();
    }

private:
    void place() {
        const std::vector<Index> order = tree_.lanes();
        position_.resize(order.size());
        for (Index i = 0; i < order.size(); ++i)
            position_[order[i]] = static_cast<int>(i);
    }

    bool siftAll() {
        bool moved = false;
        for (LaneTree::Node &node : tree_.nodes)
            for (const Index child : std::vector(node.children))
                moved = sift(node.children, child) || moved;
        return moved;
    }

    /// Carries the child to either end of its siblings and back to the best place on the way.
    bool sift(std::vector<Index> &siblings, Index child) {
        const auto begin = static_cast<std::size_t>(std::ranges::find(siblings, child) - siblings.begin());
        std::size_t at = begin;
        std::size_t best = begin;
        long long gain = 0;
        long long bestGain = 0;
        const auto note = [&] {
            if (gain > bestGain) {
                best = at;
                bestGain = gain;
            }
        };
        for (; at > 0; note())
            gain += swap(siblings, --at);
        for (; at + 1 < siblings.size(); note())
            gain += swap(siblings, at++);
        while (at > best)
            swap(siblings, --at);
        return best != begin;
    }

    /// Swaps the i-th sibling with the next; gives by how much that shortens the handoffs.
    long long swap(std::vector<Index> &siblings, std::size_t i) {
        const auto &upper = lanesOf_[siblings[i]];
        const auto &lower = lanesOf_[siblings[i + 1]];
        const long long before = lengthAt(upper) + lengthAt(lower) - lengthBetween(upper, lower);
        for (const Index lane : upper)
            position_[lane] += static_cast<int>(lower.size());
        for (const Index lane : lower)
            position_[lane] -= static_cast<int>(upper.size());
        const long long after = lengthAt(upper) + lengthAt(lower) - lengthBetween(upper, lower);
        std::swap(siblings[i], siblings[i + 1]);
        return before - after;
    }

    [[nodiscard]] long long length(Index lane, Index other) const {
        return static_cast<long long>(std::abs(position_[lane] - position_[other])) *
               counts_.between(lane, other);
    }
    [[nodiscard]] long long lengthAt(const std::vector<Index> &lanes) const {
        long long sum = 0;
        for (const Index lane : lanes)
            for (const Index other : partners_[lane])
                sum += length(lane, other);
        return sum;
    }
    [[nodiscard]] long long lengthBetween(const std::vector<Index> &upper,
                                          const std::vector<Index> &lower) const {
        long long sum = 0;
        for (const Index lane : upper)
            for (const Index other : lower)
                sum += length(lane, other);
        return sum;
    }

    LaneTree tree_;
    const HandoffCounts &counts_;
    std::vector<std::vector<Index>> lanesOf_;  ///< per node: its own and those below
    std::vector<std::vector<Index>> partners_; ///< per lane: those it has handoffs with
    std::vector<int> position_;                ///< per lane
};

/// The same on every machine, which std::shuffle is not.
void shuffle(LaneTree &tree, std::mt19937 &random) {
    for (LaneTree::Node &node : tree.nodes)
        for (std::size_t left = node.children.size(); left > 1; --left)
            std::swap(node.children[left - 1], node.children[random() % left]);
}

} // namespace

std::vector<Index> goodOrder(const LaneTree &tree, const HandoffCounts &counts) {
    std::vector<Index> best = Sifting(tree, counts).run();
    long long bestLength = handoffLength(counts, best);
    std::mt19937 random(1);
    LaneTree start = tree;
    for (int i = 0; i < shuffles && counts.lanes() <= mostLanesToShuffle; ++i) {
        shuffle(start, random);
        std::vector<Index> order = Sifting(start, counts).run();
        const long long length = handoffLength(counts, order);
        if (length >= bestLength) continue;
        best = std::move(order);
        bestLength = length;
    }
    return best;
}

} // namespace tussen::layout
