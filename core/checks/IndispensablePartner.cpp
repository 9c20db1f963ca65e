#include "checks/List.h"
#include "graph/KeyPartners.h"

namespace tussen::checks {

void indispensablePartner(const JourneyGraph &graph, Report &report) {
    for (const Partner *partner : indispensablePartners(graph))
        report.add({ref(graph.journey().id), ref(partner->id)});
}

} // namespace tussen::checks
