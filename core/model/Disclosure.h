#pragma once

#include "model/Ecosystem.h"

namespace tussen {

/// The ecosystem as it may leave the house: without the interests that are not disclosed, without waivers
/// whose finding names one of them, and without named versions, which may hold such interests.
[[nodiscard]] Ecosystem disclosedPart(const Ecosystem &ecosystem);

} // namespace tussen
