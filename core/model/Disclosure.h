#pragma once

#include "model/Ecosystem.h"

namespace tussen {

/// The ecosystem as it may leave the house: without the interests that are not disclosed, and without
/// waivers whose finding names one of them.
[[nodiscard]] Ecosystem disclosedPart(const Ecosystem &ecosystem);

} // namespace tussen
