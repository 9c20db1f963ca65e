#pragma once

#include "model/Ecosystem.h"

#include <span>

namespace tussen::editing {

/// Touchpoints with what belongs to them, as a small document of its own: their phases and journeys, roles,
/// partners, channels, effects, the transitions between them and the agreements about those. Interests, other
/// agreements and findings stay behind. Ids are those of the original.
[[nodiscard]] Ecosystem fragmentOf(const Ecosystem &from, std::span<const Id<Touchpoint>> touchpoints);

} // namespace tussen::editing
