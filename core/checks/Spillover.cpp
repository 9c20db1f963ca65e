#include "checks/Bearer.h"
#include "checks/List.h"

namespace tussen::checks {

void spillover(const Relations &relations, Report &report) {
    const auto &touchpoints = relations.ecosystem().table<Touchpoint>();
    for (const auto slot : touchpoints.allSlots()) {
        const Touchpoint &touchpoint = touchpoints.at(slot);
        const Slot<Partner> slotOfOwner = relations.owner(slot);
        if (touchpoint.experience.value_or(0) >= 0 || slotOfOwner.isNone()) continue;
        const Partner *owner = &relations.ecosystem().table<Partner>().at(slotOfOwner);
        if (const Partner *bearer = bearerOf(relations, touchpoint, *owner))
            report.add({ref(touchpoint.id), ref(owner->id), ref(bearer->id)});
    }
}

} // namespace tussen::checks
