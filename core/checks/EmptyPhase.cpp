#include "checks/List.h"

namespace tussen::checks {

void emptyPhase(const Relations &relations, Report &report) {
    for (const Phase &phase : relations.ecosystem().table<Phase>())
        if (relations.touchpoints(phase.id).empty()) report.add({ref(phase.id)});
}

} // namespace tussen::checks
