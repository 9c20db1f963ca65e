#pragma once

#include "checks/Finding.h"
#include "model/Ecosystem.h"
#include "words/Texts.h"

#include <span>
#include <string>

namespace tussen {

/// The findings for other programs, in the order given, and how the document sets the checks; the summary
/// counts the findings that are not waived. The same document gives the same bytes.
[[nodiscard]] std::string findingsJson(const Ecosystem &ecosystem, std::span<const Finding> findings,
                                       std::span<const CheckSetting *const> settings, const Texts &texts);

} // namespace tussen
