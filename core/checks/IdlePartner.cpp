#include "checks/List.h"

#include <vector>

namespace tussen::checks {

void idlePartner(const Relations &relations, Report &report) {
    const auto &partners = relations.ecosystem().table<Partner>();
    std::vector<bool> active(partners.size(), false); // it or a department of it has a role
    for (const Partner &partner : partners) {
        if (relations.roles(partner.id).empty()) continue;
        for (const Partner *one = &partner; one; one = one->parent ? &partners[*one->parent] : nullptr)
            active[partners.slot(one->id)] = true;
    }
    for (const Partner &partner : partners) {
        const bool parentIsIdle = partner.parent && !active[partners.slot(*partner.parent)];
        if (!active[partners.slot(partner.id)] && !parentIsIdle) report.add({ref(partner.id)});
    }
}

} // namespace tussen::checks
