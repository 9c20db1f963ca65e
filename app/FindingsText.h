#pragma once

#include "checks/Finding.h"
#include "model/Relations.h"
#include "words/Texts.h"

#include <span>
#include <string>

namespace tussen {

/// The findings for people: the five entries that matter most and how many more there are, or with `all`
/// every one of them, grouped, and what has been accepted.
[[nodiscard]] std::string findingsText(const Relations &relations, std::span<const Finding> findings,
                                       const Texts &texts, bool all);

} // namespace tussen
