#pragma once

#include "model/Entities.h"

namespace tussen {

/// The id of a partner's signature under an agreement. Files do not carry it: whoever adds a party gives it
/// this id, so that it stays the same through every export and import.
[[nodiscard]] inline Id<Party> partyId(const Id<Agreement> &agreement, const Id<Partner> &partner) {
    return {Uuid::named("parties/" + agreement.value.text() + "|" + partner.value.text())};
}

} // namespace tussen
