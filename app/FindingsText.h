#pragma once

#include "checks/Finding.h"
#include "model/Relations.h"
#include "words/Texts.h"

#include <span>
#include <string>

namespace tussen {

/// The findings for people: the five entries that matter most and how many more there are, or with `all`
/// every one of them, grouped, and what has been accepted. Before them, a line for each check that the
/// document has switched off or gives another severity, and why.
[[nodiscard]] std::string findingsText(const Relations &relations, std::span<const Finding> findings,
                                       std::span<const CheckSetting *const> settings, const Texts &texts,
                                       bool all);

} // namespace tussen
