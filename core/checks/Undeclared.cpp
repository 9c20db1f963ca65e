#include "checks/List.h"

#include <algorithm>

namespace tussen::checks {

namespace {

bool decidesSomewhere(const Relations &relations, const Partner &partner) {
    const auto roles = relations.roles(partner.id);
    return std::any_of(roles.begin(), roles.end(), [](const Role *role) {
        return role->kind == RoleKind::accountable || role->kind == RoleKind::responsible;
    });
}

bool holdsInterest(const Relations &relations, const Partner &partner) {
    for (const Partner *one = &partner; one;
         one = one->parent ? relations.ecosystem().find(*one->parent) : nullptr)
        if (!relations.interests(one->id).empty()) return true;
    return false;
}

} // namespace

void undeclared(const Relations &relations, Report &report) {
    for (const Partner &partner : relations.ecosystem().table<Partner>())
        if (decidesSomewhere(relations, partner) && !holdsInterest(relations, partner))
            report.add({ref(partner.id)});
}

} // namespace tussen::checks
