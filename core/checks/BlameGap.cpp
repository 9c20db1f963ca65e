#include "checks/List.h"
#include "graph/Steps.h"

namespace tussen::checks {

void blameGap(const Relations &relations, Report &report) {
    const auto &touchpoints = relations.ecosystem().table<Touchpoint>();
    const auto &partners = relations.ecosystem().table<Partner>();
    for (const auto slot : touchpoints.allSlots()) {
        const Touchpoint &touchpoint = touchpoints.at(slot);
        const Slot<Partner> owner = relations.owner(slot);
        if (!touchpoint.brand || owner.isNone()) continue;
        const Slot<Partner> blamed = relations.organisation(partners.slot(*touchpoint.brand));
        if (blamed == relations.organisation(owner) || takesPart(relations, blamed, slot)) continue;
        report.add({ref(touchpoint.id), ref(*touchpoint.brand), ref(partners.at(owner).id)});
    }
}

} // namespace tussen::checks
