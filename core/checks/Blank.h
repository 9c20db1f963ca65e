#pragma once

#include <string_view>

namespace tussen::checks {

/// Nothing but white space of Unicode, or nothing at all.
[[nodiscard]] bool isBlank(std::string_view utf8);

} // namespace tussen::checks
