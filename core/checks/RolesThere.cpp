#include "checks/RolesThere.h"

#include <algorithm>

namespace tussen::checks {

int count(const Relations &relations, RoleKind kind, const Touchpoint &touchpoint) {
    return count(relations, kind, relations.ecosystem().table<Touchpoint>().slot(touchpoint.id));
}

int count(const Relations &relations, RoleKind kind, Slot<Touchpoint> touchpoint) {
    const auto parts = relations.parts(touchpoint);
    return static_cast<int>(
        std::count_if(parts.begin(), parts.end(), [kind](const Part &part) { return part.kind == kind; }));
}

std::vector<const Partner *> partnersById(const Relations &relations, RoleKind kind,
                                          const Touchpoint &touchpoint) {
    auto partners = relations.partnersAs(kind, touchpoint.id);
    std::sort(partners.begin(), partners.end(),
              [](const Partner *left, const Partner *right) { return left->id < right->id; });
    return partners;
}

} // namespace tussen::checks
