#pragma once

#include "model/Relations.h"

#include <vector>

namespace tussen {

/// What a partner may well want.
struct LikelyInterest {
    Id<Outcome> outcome;
    Direction direction = Direction::increase;
};

/// Outcomes that a partner may well want more or less of: those that its work moves (the touchpoints that it
/// is accountable or responsible for), the most moved first; then the rest of what the common purpose is
/// about. The direction is that of the purpose, else the one that its work moves it in.
[[nodiscard]] std::vector<LikelyInterest> likelyInterests(const Relations &relations,
                                                          const Id<Partner> &partner);

} // namespace tussen
