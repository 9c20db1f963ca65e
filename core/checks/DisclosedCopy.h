#pragma once

#include "model/Ecosystem.h"

namespace tussen {

/// The whole document for somebody else: disclosedPart(), and of the waivers only those whose finding holds
/// there and here, where something is not disclosed: of the others nobody can tell what they follow from.
[[nodiscard]] Ecosystem disclosedCopy(const Ecosystem &ecosystem);

} // namespace tussen
