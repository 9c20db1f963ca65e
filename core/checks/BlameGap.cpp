#include "checks/List.h"
#include "graph/Steps.h"

namespace tussen::checks {

void blameGap(const Relations &relations, Report &report) {
    for (const Touchpoint &touchpoint : relations.ecosystem().table<Touchpoint>()) {
        const Partner *owner = touchpoint.brand ? relations.owner(touchpoint.id) : nullptr;
        if (!owner) continue;
        const Partner &blamed = relations.organisation(*touchpoint.brand);
        if (&blamed == &relations.organisation(*owner)) continue;
        if (takesPart(relations, blamed, touchpoint.id)) continue;
        report.add({ref(touchpoint.id), ref(*touchpoint.brand), ref(owner->id)});
    }
}

} // namespace tussen::checks
