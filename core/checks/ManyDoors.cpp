#include "checks/List.h"
#include "graph/JourneyGraph.h"

#include <algorithm>

namespace tussen::checks {

void manyDoors(const JourneyGraph &graph, Report &report) {
    std::vector<EntityRef> subjects{ref(graph.journey().id)};
    const Partner *organisation = nullptr;
    bool isOfSeveral = false;
    for (const auto start : graph.starts()) {
        if (graph.touchpoint(start).kind != TouchpointKind::contact) continue;
        subjects.push_back(ref(graph.touchpoint(start).id));
        if (const Partner *owner = graph.owner(start)) {
            const Partner *another = &graph.relations().organisation(*owner);
            isOfSeveral = isOfSeveral || (organisation && another != organisation);
            organisation = another;
        }
    }
    if (!isOfSeveral) return;
    std::sort(subjects.begin() + 1, subjects.end());
    report.add(std::move(subjects));
}

} // namespace tussen::checks
