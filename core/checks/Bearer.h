#pragma once

#include "model/Relations.h"

namespace tussen {

/// On whom a failure of the owner at the touchpoint lands: the brand that the customer believes to deal with,
/// or else the journey's owner. nullptr where there is none, or where it is of the owner's organisation.
[[nodiscard]] inline const Partner *bearerOf(const Relations &relations, const Touchpoint &touchpoint,
                                             const Partner &owner) {
    const auto &bearer = touchpoint.brand ? touchpoint.brand : relations.journeyOf(touchpoint).owner;
    if (!bearer || &relations.organisation(*bearer) == &relations.organisation(owner)) return nullptr;
    return relations.ecosystem().find(*bearer);
}

} // namespace tussen
