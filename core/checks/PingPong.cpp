#include "checks/List.h"
#include "graph/JourneyGraph.h"

#include <algorithm>
#include <functional>
#include <utility>
#include <vector>

namespace tussen::checks {

namespace {

using Vertex = JourneyGraph::Vertex;

/// A touchpoint that another one is joined to by a way, with its owner.
using Neighbour = std::pair<const Partner *, Vertex>;

/// The neighbours that somebody other than `owner` owns, by owner, each once.
template <class Vertices> void ownedByOthers(const JourneyGraph &graph, const Vertices &vertices,
                                             const Partner *owner, std::vector<Neighbour> &result) {
    result.clear();
    for (const Vertex vertex : vertices) {
        const Partner *other = graph.owner(vertex);
        if (other && other != owner) result.emplace_back(other, vertex);
    }
    std::sort(result.begin(), result.end());
    result.erase(std::unique(result.begin(), result.end()), result.end());
}

struct ByOwner {
    bool operator()(const Neighbour &left, const Neighbour &right) const {
        return std::less()(left.first, right.first);
    }
};

} // namespace

void pingPong(const JourneyGraph &graph, Report &report) {
    const auto subject = [&](Vertex vertex) { return ref(graph.touchpoint(vertex).id); };
    std::vector<Neighbour> givers;
    std::vector<Neighbour> takers;
    for (Vertex vertex = 0; vertex < graph.size(); ++vertex) {
        const Partner *owner = graph.owner(vertex);
        if (!owner) continue;
        ownedByOthers(graph, graph.before(vertex), owner, givers);
        ownedByOthers(graph, graph.after(vertex), owner, takers);
        for (const Neighbour &giver : givers) {
            const auto [first, last] = std::equal_range(takers.begin(), takers.end(), giver, ByOwner());
            for (auto taker = first; taker != last; ++taker)
                report.add({subject(giver.second), subject(vertex), subject(taker->second)});
        }
    }
}

} // namespace tussen::checks
