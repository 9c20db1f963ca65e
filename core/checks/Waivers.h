#pragma once

#include "checks/Finding.h"
#include "model/Ecosystem.h"

#include <deque>

namespace tussen {

/// A fingerprint of all that a finding says: the version 5 UUID of the canonical JSON of its arguments,
/// numbers to 6 digits, and of its subjects' rows. A waiver that carries another one is stale.
[[nodiscard]] Uuid inputsOf(const Ecosystem &ecosystem, const Finding &finding);

/// Marks the findings that some waiver accepts. A waiver without inputs always holds, a stale one never.
void markWaived(const Ecosystem &ecosystem, std::deque<Finding> &findings);

} // namespace tussen
