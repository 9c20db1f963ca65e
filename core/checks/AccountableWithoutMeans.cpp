#include "checks/List.h"
#include "checks/RolesThere.h"
#include "graph/Agreements.h"
#include "graph/Steps.h"

#include <algorithm>

namespace tussen::checks {

namespace {

/// Somebody else's people do all the work.
bool allWorkIsOutside(const Relations &relations, const Touchpoint &touchpoint, const Partner &owner) {
    const Partner &organisation = relations.organisation(owner);
    int working = 0;
    for (const Role *role : relations.roles(touchpoint.id)) {
        if (role->kind != RoleKind::responsible) continue;
        if (&relations.organisation(role->partner) == &organisation) return false;
        ++working;
    }
    return working > 0;
}

} // namespace

void accountableWithoutMeans(const Relations &relations, Report &report) {
    const Agreements agreements(relations);
    for (const Touchpoint &touchpoint : relations.ecosystem().table<Touchpoint>()) {
        const Partner *owner = isStep(touchpoint) ? relations.owner(touchpoint.id) : nullptr;
        if (!owner || !allWorkIsOutside(relations, touchpoint, *owner)) continue;
        auto workers = partnersById(relations, RoleKind::responsible, touchpoint);
        std::erase_if(workers,
                      [&](const Partner *worker) { return agreements.cover(touchpoint, *worker, *owner); });
        if (workers.empty()) continue;
        Finding &finding = report.add({ref(touchpoint.id), ref(owner->id)});
        for (const Partner *worker : workers)
            finding.subjects.push_back(ref(worker->id));
    }
}

} // namespace tussen::checks
