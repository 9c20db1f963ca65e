#pragma once

#include <QString>

#include <string_view>

namespace tussen {

/// What a check is called in a list of checks: "Handoff without agreement"; its id where it has no name.
[[nodiscard]] QString checkName(std::string_view check);

/// What the checks are called that a check belongs to: "Ownership"; empty where they have no name.
[[nodiscard]] QString familyName(std::string_view check);

} // namespace tussen
