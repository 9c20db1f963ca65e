#include "checks/List.h"
#include "checks/RolesThere.h"
#include "graph/Bottlenecks.h"
#include "graph/Steps.h"

namespace tussen::checks {

void weakMomentOfTruth(const JourneyGraph &graph, Report &report) {
    for (const auto vertex : bottlenecks(graph)) {
        const Touchpoint &touchpoint = graph.touchpoint(vertex);
        if (!isStep(touchpoint)) continue;
        const bool isBad = touchpoint.experience.value_or(0) < 0;
        if (isBad || count(graph.relations(), RoleKind::accountable, graph.slot(vertex)) == 0)
            report.add({ref(touchpoint.id)});
    }
}

} // namespace tussen::checks
