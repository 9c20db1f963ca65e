#include "checks/List.h"
#include "graph/Reach.h"

namespace tussen::checks {

void trap(const JourneyGraph &graph, Report &report) {
    const std::vector<bool> leadsOut = leadsToAnEnd(graph);
    for (JourneyGraph::Vertex vertex = 0; vertex < graph.size(); ++vertex)
        if (!leadsOut[vertex]) report.add({ref(graph.touchpoint(vertex).id)});
}

} // namespace tussen::checks
