#pragma once

#include "checks/Repairs.h"

#include <QString>

namespace tussen {

/// A repair as an invitation: "Make Airport accountable". Names too long for a line are cut.
[[nodiscard]] QString wordsOf(const Repair &repair, const Ecosystem &ecosystem);

/// What a new agreement of this repair is called: "Airport and Security firm".
[[nodiscard]] QString agreementName(const Repair &repair, const Ecosystem &ecosystem);

} // namespace tussen
