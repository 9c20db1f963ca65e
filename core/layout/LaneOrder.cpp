#include "layout/LaneOrder.h"

#include <cstdlib>
#include <ranges>

namespace tussen::layout {

Index LaneTree::add(Index parent, Index lane) {
    const Index node = static_cast<Index>(nodes.size());
    nodes.push_back({parent, lane, {}});
    nodes[parent].children.push_back(node);
    return node;
}

std::vector<Index> LaneTree::lanes() const {
    std::vector<Index> order;
    std::vector<Index> waiting{0};
    while (!waiting.empty()) {
        const Node &node = nodes[waiting.back()];
        waiting.pop_back();
        if (node.lane != none) order.push_back(node.lane);
        for (const Index child : node.children | std::views::reverse)
            waiting.push_back(child);
    }
    return order;
}

long long handoffLength(const HandoffCounts &counts, std::span<const Index> order) {
    long long length = 0;
    for (std::size_t i = 0; i < order.size(); ++i)
        for (std::size_t j = i + 1; j < order.size(); ++j)
            length += static_cast<long long>(j - i) * counts.between(order[i], order[j]);
    return length;
}

} // namespace tussen::layout
