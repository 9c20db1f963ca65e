#pragma once

#include "checks/Finding.h"
#include "model/Ecosystem.h"
#include "words/Texts.h"

#include <span>
#include <string>

namespace tussen {

/// The findings for other programs, in the order given; the summary counts those that are not waived. The
/// same findings give the same bytes.
[[nodiscard]] std::string findingsJson(const Ecosystem &ecosystem, std::span<const Finding> findings,
                                       const Texts &texts);

} // namespace tussen
