#pragma once

#include "interchange/JsonProblems.h"

#include <nlohmann/json.hpp>

namespace tussen {

/// Values may stand this deep inside each other.
inline constexpr std::size_t deepestNesting = 64;

/// Reads any JSON text into a tree. Duplicate keys go to `problems`; where reading cannot go on (syntax,
/// encoding, depth, a number too large), that goes there with line and column, and the tree is null.
[[nodiscard]] nlohmann::json jsonTree(std::string_view text, JsonProblems &problems);

} // namespace tussen
