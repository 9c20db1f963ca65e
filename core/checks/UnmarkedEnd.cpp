#include "checks/List.h"
#include "graph/JourneyGraph.h"
#include "graph/Steps.h"

namespace tussen::checks {

void unmarkedEnd(const JourneyGraph &graph, Report &report) {
    if (!graph.marksGoal()) return;
    for (JourneyGraph::Vertex vertex = 0; vertex < graph.size(); ++vertex)
        if (graph.isEnd(vertex) && isStep(graph.touchpoint(vertex)))
            report.add({ref(graph.touchpoint(vertex).id)});
}

} // namespace tussen::checks
