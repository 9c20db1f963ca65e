#pragma once

#include "model/Relations.h"

#include <boost/graph/compressed_sparse_row_graph.hpp>
#include <boost/range/adaptor/transformed.hpp>
#include <boost/range/iterator_range.hpp>

#include <cstdint>
#include <span>
#include <vector>

namespace tussen {

/// One journey as a graph: its touchpoints, numbered from 0, joined by its ways. `relations` must outlive it.
class JourneyGraph {
public:
    using Vertex = std::uint32_t;

    [[nodiscard]] const Relations &relations() const { return *relations_; }
    [[nodiscard]] const Journey &journey() const { return *journey_; }

    [[nodiscard]] Vertex size() const { return static_cast<Vertex>(touchpoints_.size()); }
    [[nodiscard]] const Touchpoint &touchpoint(Vertex vertex) const { return *touchpoints_[vertex]; }
    /// The only partner accountable there, or nullptr.
    [[nodiscard]] const Partner *owner(Vertex vertex) const { return owners_[vertex]; }

    /// Where ways lead from there; parallel ways lead there more than once.
    [[nodiscard]] auto after(Vertex vertex) const {
        return boost::make_iterator_range(boost::adjacent_vertices(vertex, ways_));
    }
    /// Where ways lead there from.
    [[nodiscard]] auto before(Vertex vertex) const {
        return boost::make_iterator_range(boost::in_edges(vertex, ways_)) |
               boost::adaptors::transformed([](const auto &way) { return way.src; });
    }

    /// As `startsOf` has them.
    [[nodiscard]] std::span<const Vertex> starts() const { return starts_; }
    /// Some touchpoint is marked as a goal.
    [[nodiscard]] bool marksGoal() const { return marksGoal_; }
    /// The touchpoints marked as goals; in a journey that marks none, all ends but abandons.
    [[nodiscard]] std::span<const Vertex> goals() const { return goals_; }
    /// No way leads on: a goal, an abandon, or a step that just ends.
    [[nodiscard]] bool isEnd(Vertex vertex) const { return boost::out_degree(vertex, ways_) == 0; }

private:
    friend std::vector<JourneyGraph> journeyGraphs(const Relations &relations);
    using Graph = boost::compressed_sparse_row_graph<boost::bidirectionalS, boost::no_property,
                                                     boost::no_property, boost::no_property, Vertex, Vertex>;
    /// Per slot of the touchpoints' table: the vertex. One array serves all journeys.
    using Vertices = std::vector<Vertex>;

    JourneyGraph(const Relations &relations, const Journey &journey, Vertices &vertices);
    void join(const Vertices &vertices);
    void findGoals();

    const Relations *relations_;
    const Journey *journey_;
    std::vector<const Touchpoint *> touchpoints_;
    std::vector<const Partner *> owners_;
    std::vector<Vertex> starts_;
    std::vector<Vertex> goals_;
    bool marksGoal_ = false;
    Graph ways_;
};

/// The graphs of all journeys, in their order, made in linear time.
[[nodiscard]] std::vector<JourneyGraph> journeyGraphs(const Relations &relations);

} // namespace tussen
