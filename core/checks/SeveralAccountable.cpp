#include "checks/List.h"
#include "checks/RolesThere.h"
#include "graph/Steps.h"

namespace tussen::checks {

void severalAccountable(const Relations &relations, Report &report) {
    const auto &touchpoints = relations.ecosystem().table<Touchpoint>();
    for (const auto slot : touchpoints.allSlots()) {
        const Touchpoint &touchpoint = touchpoints.at(slot);
        if (count(relations, RoleKind::accountable, slot) < 2 || !isStep(touchpoint)) continue;
        Finding &finding = report.add({ref(touchpoint.id)});
        for (const Partner *partner : partnersById(relations, RoleKind::accountable, touchpoint))
            finding.subjects.push_back(ref(partner->id));
    }
}

} // namespace tussen::checks
