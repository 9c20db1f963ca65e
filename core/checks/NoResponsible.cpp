#include "checks/List.h"
#include "checks/RolesThere.h"
#include "graph/Steps.h"

namespace tussen::checks {

void noResponsible(const Relations &relations, Report &report) {
    const auto &touchpoints = relations.ecosystem().table<Touchpoint>();
    for (const auto slot : touchpoints.allSlots())
        if (isStep(touchpoints.at(slot)) && count(relations, RoleKind::accountable, slot) > 0 &&
            count(relations, RoleKind::responsible, slot) == 0)
            report.add({ref(touchpoints.at(slot).id)});
}

} // namespace tussen::checks
