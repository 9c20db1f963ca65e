#include "graph/StrongComponents.h"

#include <boost/graph/compressed_sparse_row_graph.hpp>
#include <boost/graph/strong_components.hpp>

#include <numeric>

namespace tussen {

namespace {

using Graph = boost::compressed_sparse_row_graph<boost::directedS, boost::no_property, boost::no_property,
                                                 boost::no_property, std::uint32_t, std::uint32_t>;

/// The component of each vertex; returns how many there are. Boost counts from the sinks upwards.
std::uint32_t fromSinks(const Graph &graph, std::vector<std::uint32_t> &component) {
    const auto map = boost::make_iterator_property_map(component.begin(), get(boost::vertex_index, graph));
    return boost::strong_components(graph, map);
}

} // namespace

StrongComponents::StrongComponents(std::size_t vertexCount, std::span<const Edge> edges)
    : component_(vertexCount),
      order_(vertexCount),
      position_(vertexCount) {
    if (vertexCount == 0) return;
    const Graph graph(boost::edges_are_sorted, edges.begin(), edges.end(),
                      static_cast<std::uint32_t>(vertexCount));
    const std::uint32_t count = fromSinks(graph, component_);
    bounds_.assign(count + 1, 0);
    for (std::uint32_t &component : component_) {
        component = count - 1 - component;
        ++bounds_[component + 1];
    }
    std::partial_sum(bounds_.begin(), bounds_.end(), bounds_.begin());
    std::vector<std::uint32_t> next(bounds_.begin(), bounds_.end() - 1);
    for (Vertex vertex = 0; vertex < vertexCount; ++vertex) {
        position_[vertex] = next[component_[vertex]]++;
        order_[position_[vertex]] = vertex;
    }
}

} // namespace tussen
