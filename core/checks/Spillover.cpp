#include "checks/Bearer.h"
#include "checks/List.h"

namespace tussen::checks {

void spillover(const Relations &relations, Report &report) {
    for (const Touchpoint &touchpoint : relations.ecosystem().table<Touchpoint>()) {
        if (touchpoint.experience.value_or(0) >= 0) continue;
        const Partner *owner = relations.owner(touchpoint.id);
        if (!owner) continue;
        if (const Partner *bearer = bearerOf(relations, touchpoint, *owner))
            report.add({ref(touchpoint.id), ref(owner->id), ref(bearer->id)});
    }
}

} // namespace tussen::checks
