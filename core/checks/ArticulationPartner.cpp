#include "checks/List.h"
#include "graph/KeyPartners.h"

namespace tussen::checks {

void articulationPartner(const JourneyGraph &graph, Report &report) {
    for (const Partner *partner : articulationPartners(graph))
        report.add({ref(graph.journey().id), ref(partner->id)});
}

} // namespace tussen::checks
