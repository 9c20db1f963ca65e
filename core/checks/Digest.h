#pragma once

#include "checks/Conflicts.h"
#include "model/Relations.h"

#include <optional>
#include <span>
#include <vector>

namespace tussen {

/// What people take in as one entry of a list: a single error, all conflicts between two holders, or all
/// findings of one check. Its words come from headingOf in words/Sentences.h.
struct FindingGroup {
    Severity severity = Severity::info;
    double strength = 0;                   ///< the largest among the findings, 0 without any
    std::string_view check;                ///< empty for a pair of holders
    std::optional<HolderPair> holders;     ///< in the order of `holdersOf`
    std::vector<const Finding *> findings; ///< never empty; gravest first, then strongest
};

/// So many entries open a list; the others are one step away.
inline constexpr std::size_t digestLength = 5;

/// Groups findings and orders the groups by what matters most: errors first, then by strength. What is
/// waived is left out. The groups point into `findings`, which must outlive them.
[[nodiscard]] std::vector<FindingGroup> digest(const Relations &relations, std::span<const Finding> findings);

} // namespace tussen
