#include "layout/LaneOrder.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <algorithm>
#include <limits>
#include <numeric>

using namespace tussen::layout;

namespace {

struct Case {
    LaneTree tree;
    HandoffCounts counts;
};

/// Lanes in a random tree, some nodes without a lane of their own, with random handoffs.
Case randomCase(std::size_t lanes) {
    Case made{{}, HandoffCounts(lanes)};
    for (Index lane = 0; lane < lanes; ++lane) {
        const auto parents = static_cast<Index>(made.tree.nodes.size());
        const bool nested = *rc::gen::inRange(0, 3) == 0;
        Index parent = nested ? *rc::gen::inRange<Index>(0, parents) : 0;
        if (*rc::gen::inRange(0, 5) == 0) parent = made.tree.add(parent, none);
        made.tree.add(parent, lane);
    }
    const auto handoffs = *rc::gen::inRange<std::size_t>(0, 3 * lanes);
    for (std::size_t i = 0; i < handoffs; ++i) {
        const auto one = *rc::gen::inRange<Index>(0, static_cast<Index>(lanes));
        const auto other = *rc::gen::inRange<Index>(0, static_cast<Index>(lanes));
        if (one != other) made.counts.add(one, other);
    }
    return made;
}

/// The shortest length over all orders of all children.
long long shortestByTryingAll(LaneTree tree, const HandoffCounts &counts, std::size_t node = 0) {
    if (node == tree.nodes.size()) return handoffLength(counts, tree.lanes());
    long long best = std::numeric_limits<long long>::max();
    auto &children = tree.nodes[node].children;
    std::ranges::sort(children);
    do
        best = std::min(best, shortestByTryingAll(tree, counts, node + 1));
    while (std::ranges::next_permutation(children).found);
    return best;
}

/// Whether the order is that of the tree with its children in some order.
bool fits(const LaneTree &tree, const std::vector<Index> &order) {
    std::vector<Index> place(order.size(), none);
    for (Index i = 0; i < order.size(); ++i)
        place[order[i]] = i;
    LaneTree sorted = tree;
    std::vector<Index> first(tree.nodes.size(), none);
    for (std::size_t at = tree.nodes.size(); at-- > 1;) {
        if (tree.nodes[at].lane != none) first[at] = std::min(first[at], place[tree.nodes[at].lane]);
        first[tree.nodes[at].parent] = std::min(first[tree.nodes[at].parent], first[at]);
    }
    for (LaneTree::Node &node : sorted.nodes)
        std::ranges::sort(node.children, {}, [&](Index child) { return first[child]; });
    return sorted.lanes() == order;
}

} // namespace

TEST_CASE("The shortest order is as short as the best of all orders") {
    CHECK(rc::check([] {
        const Case one = randomCase(*rc::gen::inRange<std::size_t>(0, 7));
        const std::vector<Index> order = shortestOrder(one.tree, one.counts);
        RC_ASSERT(fits(one.tree, order));
        RC_ASSERT(handoffLength(one.counts, order) == shortestByTryingAll(one.tree, one.counts));
    }));
}

TEST_CASE("A good order is no longer than the present one, and seldom longer than the shortest") {
    int cases = 0;
    int shortest = 0;
    CHECK(rc::check([&] {
        const Case one = randomCase(*rc::gen::inRange<std::size_t>(2, 10));
        const std::vector<Index> order = goodOrder(one.tree, one.counts);
        RC_ASSERT(fits(one.tree, order));
        const long long length = handoffLength(one.counts, order);
        RC_ASSERT(length <= handoffLength(one.counts, one.tree.lanes()));
        ++cases;
        shortest += length == handoffLength(one.counts, shortestOrder(one.tree, one.counts)) ? 1 : 0;
    }));
    CHECK(shortest * 100 >= cases * 95);
}

TEST_CASE("A good order brings a shuffled path of many lanes back in line") {
    constexpr Index lanes = 60;
    HandoffCounts counts(lanes);
    LaneTree tree;
    for (Index lane = 0; lane < lanes; ++lane)
        tree.add(0, lane);
    for (Index i = 0; i + 1 < lanes; ++i)
        counts.add(i * 7 % lanes, (i + 1) * 7 % lanes);
    const long long before = handoffLength(counts, tree.lanes());
    CHECK(handoffLength(counts, goodOrder(tree, counts)) * 3 <= before);
}

TEST_CASE("More lanes than can be solved are refused") {
    const Index tooMany = mostLanesToSolve + 1;
    LaneTree tree;
    for (Index lane = 0; lane < tooMany; ++lane)
        tree.add(0, lane);
    CHECK_THROWS_AS(shortestOrder(tree, HandoffCounts(tooMany)), std::invalid_argument);
}
