#include "graph/Reach.h"

#include <algorithm>

namespace tussen {

namespace {

using Vertex = JourneyGraph::Vertex;

constexpr Vertex none = 0xFFFFFFFF;

/// Walks on from the sources, nearest first, to all that is admitted. Gives per vertex the one that it was
/// reached from, for a source itself, and `none` for what is not reached.
template <class Next, class Admits>
std::vector<Vertex> walked(Vertex size, const std::vector<Vertex> &sources, Next next, Admits admits) {
    std::vector<Vertex> cameFrom(size, none);
    std::vector<Vertex> queue;
    queue.reserve(size);
    const auto reach = [&](Vertex vertex, Vertex from) {
        if (cameFrom[vertex] != none || !admits(vertex)) return;
        cameFrom[vertex] = from;
        queue.push_back(vertex);
    };
    for (const Vertex source : sources)
        reach(source, source);
    for (std::size_t at = 0; at < queue.size(); ++at) {
        const Vertex vertex = queue[at];
        for (const Vertex neighbour : next(vertex))
            reach(neighbour, vertex);
    }
    return cameFrom;
}

constexpr auto anyVertex = [](Vertex) { return true; };

std::vector<bool> reached(const std::vector<Vertex> &cameFrom) {
    std::vector<bool> result(cameFrom.size());
    std::transform(cameFrom.begin(), cameFrom.end(), result.begin(),
                   [](Vertex from) { return from != none; });
    return result;
}

std::vector<Vertex> startsIn(const JourneyGraph &graph) {
    return {graph.starts().begin(), graph.starts().end()};
}

} // namespace

std::vector<bool> reachedFromStarts(const JourneyGraph &graph) {
    return reached(walked(
        graph.size(), startsIn(graph), [&](Vertex vertex) { return graph.after(vertex); }, anyVertex));
}

std::vector<bool> leadsToAnEnd(const JourneyGraph &graph) {
    std::vector<Vertex> ends;
    for (Vertex vertex = 0; vertex < graph.size(); ++vertex)
        if (graph.isEnd(vertex)) ends.push_back(vertex);
    return reached(walked(
        graph.size(), ends, [&](Vertex vertex) { return graph.before(vertex); }, anyVertex));
}

std::vector<Vertex> pathToGoal(const JourneyGraph &graph, const Partner *without) {
    const auto cameFrom = walked(
        graph.size(), startsIn(graph), [&](Vertex vertex) { return graph.after(vertex); },
        [&](Vertex vertex) { return !without || graph.owner(vertex) != without; });
    const auto goals = graph.goals();
    const auto goal =
        std::find_if(goals.begin(), goals.end(), [&](Vertex vertex) { return cameFrom[vertex] != none; });
    if (goal == goals.end()) return {};
    std::vector<Vertex> path{*goal};
    while (cameFrom[path.back()] != path.back())
        path.push_back(cameFrom[path.back()]);
    std::reverse(path.begin(), path.end());
    return path;
}

} // namespace tussen
