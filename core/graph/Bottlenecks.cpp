#include "graph/Bottlenecks.h"

#include "graph/Reach.h"

#include <algorithm>
#include <cstddef>

namespace tussen {

namespace {

using Vertex = JourneyGraph::Vertex;

/// Goes along one path and looks how far ahead on it each bypass comes out.
class Bypasses {
public:
    Bypasses(const JourneyGraph &graph, const std::vector<Vertex> &path)
        : graph_(graph),
          place_(graph.size(), aside),
          seen_(graph.size(), false),
          isGoal_(graph.size(), false),
          behindGoals_(path.size()) {
        for (std::size_t i = 0; i < path.size(); ++i)
            place_[path[i]] = i;
        for (const Vertex goal : graph.goals())
            isGoal_[goal] = true;
        for (const Vertex start : graph.starts())
            meet(start);
        follow();
    }

    /// The farthest place on the path that some bypass of all that is left behind comes out at.
    [[nodiscard]] std::size_t farthest() const { return farthest_; }

    /// Leaves a vertex of the path behind: bypasses may begin there from now on.
    void leave(Vertex vertex) {
        goOnFrom(vertex);
        follow();
    }

private:
    static constexpr std::size_t aside = static_cast<std::size_t>(-1);

    void goOnFrom(Vertex vertex) {
        if (isGoal_[vertex]) farthest_ = behindGoals_;
        for (const Vertex next : graph_.after(vertex))
            meet(next);
    }
    void meet(Vertex vertex) {
        if (place_[vertex] != aside) {
            farthest_ = std::max(farthest_, place_[vertex]);
        } else if (!seen_[vertex]) {
            seen_[vertex] = true;
            open_.push_back(vertex);
        }
    }
    void follow() {
        while (!open_.empty()) {
            const Vertex vertex = open_.back();
            open_.pop_back();
            goOnFrom(vertex);
        }
    }

    const JourneyGraph &graph_;
    std::vector<std::size_t> place_; ///< per vertex: on the path, or aside
    std::vector<bool> seen_;         ///< per vertex aside
    std::vector<bool> isGoal_;
    std::vector<Vertex> open_; ///< aside, seen, not gone on from
    std::size_t behindGoals_;
    std::size_t farthest_ = 0;
};

} // namespace

// Whatever all paths pass lies on this one. A vertex on it can be avoided if and only if a bypass leads from
// before it (or from a start) to behind it (or to a goal). Boost's Lengauer-Tarjan finds the same, but its
// recursion is as deep as a journey is long: a loop over 100,000 touchpoints would overflow the stack.
std::vector<Vertex> bottlenecks(const JourneyGraph &graph) {
    const std::vector<Vertex> path = pathToGoal(graph);
    if (path.empty()) return {};
    std::vector<Vertex> result;
    Bypasses bypasses(graph, path);
    for (std::size_t i = 0; i < path.size(); ++i) {
        if (bypasses.farthest() <= i) result.push_back(path[i]);
        bypasses.leave(path[i]);
    }
    return result;
}

} // namespace tussen
