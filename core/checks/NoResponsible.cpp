#include "checks/List.h"
#include "checks/RolesThere.h"
#include "graph/Steps.h"

namespace tussen::checks {

void noResponsible(const Relations &relations, Report &report) {
    for (const Touchpoint &touchpoint : relations.ecosystem().table<Touchpoint>())
        if (isStep(touchpoint) && count(relations, RoleKind::accountable, touchpoint) > 0 &&
            count(relations, RoleKind::responsible, touchpoint) == 0)
            report.add({ref(touchpoint.id)});
}

} // namespace tussen::checks
