#pragma once

#include "words/Texts.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tussen {

/// What stands in the named places of a template.
using Places = std::vector<std::pair<std::string, std::string>>;

/// The template with its places filled: "{owner} waits" with owner = "KLM" gives "KLM waits". A place that
/// is not among `places` stays as it is; what is filled in is never read as a template.
[[nodiscard]] std::string filledByName(std::string_view text, const Places &places);

/// "A", "A and B", "A, B and C"; more than a handful ends in "and 5 more".
[[nodiscard]] std::string listed(const std::vector<std::string> &names, const Texts &texts);

/// The name, cut at a character with "…" where it is too long for a sentence.
[[nodiscard]] std::string shortened(const std::string &name);

} // namespace tussen
