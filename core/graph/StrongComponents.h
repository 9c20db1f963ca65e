#pragma once

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace tussen {

/// The strong components of a directed graph, numbered in topological order: no edge leads from a component
/// to one of a lower number. Made in linear time.
class StrongComponents {
public:
    using Vertex = std::uint32_t;
    using Edge = std::pair<Vertex, Vertex>;

    StrongComponents() = default;
    /// `edges` are sorted by their source.
    StrongComponents(std::size_t vertexCount, std::span<const Edge> edges);

    [[nodiscard]] std::size_t count() const { return bounds_.size() - 1; }
    [[nodiscard]] std::span<const Vertex> vertices(std::size_t component) const {
        return std::span(order_).subspan(bounds_[component], bounds_[component + 1] - bounds_[component]);
    }
    [[nodiscard]] std::uint32_t componentOf(Vertex vertex) const { return component_[vertex]; }

    /// Where the vertex stands among those of its component, from 0.
    [[nodiscard]] std::uint32_t placeOf(Vertex vertex) const {
        return position_[vertex] - bounds_[component_[vertex]];
    }

private:
    std::vector<std::uint32_t> component_; ///< per vertex
    std::vector<Vertex> order_;            ///< by component
    std::vector<std::uint32_t> position_;  ///< in `order_`, per vertex
    std::vector<std::uint32_t> bounds_{0}; ///< in `order_`: where each component begins, and the end
};

} // namespace tussen
