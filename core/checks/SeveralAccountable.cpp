#include "checks/List.h"
#include "checks/RolesThere.h"
#include "graph/Steps.h"

namespace tussen::checks {

void severalAccountable(const Relations &relations, Report &report) {
    for (const Touchpoint &touchpoint : relations.ecosystem().table<Touchpoint>()) {
        if (!isStep(touchpoint) || count(relations, RoleKind::accountable, touchpoint) < 2) continue;
        Finding &finding = report.add({ref(touchpoint.id)});
        for (const Partner *partner : partnersById(relations, RoleKind::accountable, touchpoint))
            finding.subjects.push_back(ref(partner->id));
    }
}

} // namespace tussen::checks
