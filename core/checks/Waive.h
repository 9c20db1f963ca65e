#pragma once

#include "checks/Finding.h"
#include "model/Edit.h"

#include <optional>
#include <string>

namespace tussen {

/// Why a finding is accepted, by whom, and until when without another look. Dates are ISO dates.
struct Acceptance {
    std::string reason;
    std::optional<std::string> author;
    std::string on;
    std::optional<std::string> reviewOn; ///< from that day on it is reported again
};

/// Accepts the finding as it is in the edit's state; what was said about accepting it before is replaced.
void waive(const Finding &finding, const Acceptance &acceptance, Edit &edit);

/// Reports it again: all that was said about accepting it goes.
void unwaive(const Finding &finding, Edit &edit);

/// What was said last about accepting the finding, whether that still holds or not; nullptr if nothing was.
[[nodiscard]] const Waiver *waiverOf(const Ecosystem &ecosystem, const Finding &finding);

} // namespace tussen
