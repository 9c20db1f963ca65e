#include "checks/List.h"
#include "graph/Agreements.h"
#include "graph/Steps.h"

#include <algorithm>
#include <vector>

namespace tussen::checks {

namespace {

/// Those who work there, if none of them is of the owner's organisation.
void workersFromOutside(const Relations &relations, Slot<Touchpoint> touchpoint, Slot<Partner> owner,
                        std::vector<Slot<Partner>> &workers) {
    workers.clear();
    for (const Part &part : relations.parts(touchpoint)) {
        if (part.kind != RoleKind::responsible) continue;
        if (relations.organisation(part.partner) == relations.organisation(owner)) return workers.clear();
        workers.push_back(part.partner);
    }
}

} // namespace

void accountableWithoutMeans(const Relations &relations, Report &report) {
    const Agreements agreements(relations);
    const auto &touchpoints = relations.ecosystem().table<Touchpoint>();
    const auto &partners = relations.ecosystem().table<Partner>();
    std::vector<Slot<Partner>> workers;
    for (const auto slot : touchpoints.allSlots()) {
        const Slot<Partner> owner = relations.owner(slot);
        if (owner.isNone() || !isStep(touchpoints.at(slot))) continue;
        workersFromOutside(relations, slot, owner, workers);
        std::erase_if(workers, [&](Slot<Partner> worker) { return agreements.cover(slot, worker, owner); });
        if (workers.empty()) continue;
        Finding &finding = report.add({ref(touchpoints.at(slot).id), ref(partners.at(owner).id)});
        for (const Slot<Partner> worker : workers)
            finding.subjects.push_back(ref(partners.at(worker).id));
        std::sort(finding.subjects.begin() + 2, finding.subjects.end());
    }
}

} // namespace tussen::checks
