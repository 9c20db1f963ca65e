#pragma once

#include "checks/Finding.h"
#include "model/Ecosystem.h"

#include <deque>
#include <string>
#include <string_view>

namespace tussen {

/// A fingerprint of all that a finding says: the version 5 UUID of the canonical JSON of its arguments,
/// numbers to 6 digits, and of its subjects' rows. A waiver that carries another one is stale.
[[nodiscard]] Uuid inputsOf(const Ecosystem &ecosystem, const Finding &finding);

/// The present day where this machine is, as an ISO date.
[[nodiscard]] std::string isoToday();

/// Marks the findings that some waiver accepts. A stale waiver never holds, nor does one from its date of
/// review on; `today` is an ISO date.
void markWaived(const Ecosystem &ecosystem, std::deque<Finding> &findings, std::string_view today);

} // namespace tussen
