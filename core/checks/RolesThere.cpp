#include "checks/RolesThere.h"

#include <algorithm>

namespace tussen::checks {

int count(const Relations &relations, RoleKind kind, const Touchpoint &touchpoint) {
    const auto roles = relations.roles(touchpoint.id);
    return static_cast<int>(
        std::count_if(roles.begin(), roles.end(), [kind](const Role *role) { return role->kind == kind; }));
}

std::vector<const Partner *> partnersById(const Relations &relations, RoleKind kind,
                                          const Touchpoint &touchpoint) {
    auto partners = relations.partnersAs(kind, touchpoint.id);
    std::sort(partners.begin(), partners.end(),
              [](const Partner *left, const Partner *right) { return left->id < right->id; });
    return partners;
}

} // namespace tussen::checks
