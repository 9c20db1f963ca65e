#include "checks/List.h"
#include "graph/Reach.h"

namespace tussen::checks {

void unreachable(const JourneyGraph &graph, Report &report) {
    const std::vector<bool> reached = reachedFromStarts(graph);
    for (JourneyGraph::Vertex vertex = 0; vertex < graph.size(); ++vertex)
        if (!reached[vertex]) report.add({ref(graph.touchpoint(vertex).id)});
}

} // namespace tussen::checks
