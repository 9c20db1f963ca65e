#pragma once

#include "model/Relations.h"

#include <vector>

namespace tussen {

/// What a touchpoint of a target journey is against the current one.
enum class TargetMark { none, kept, added, changed };

/// `none` unless the touchpoint's journey improves a current one. Changed means: any field but place and
/// order, or any role, differs from the touchpoint that this one continues.
[[nodiscard]] TargetMark targetMark(const Relations &relations, const Journey &journey,
                                    const Touchpoint &touchpoint);

/// Touchpoints of the current journey that the target journey does not continue, in their order.
[[nodiscard]] std::vector<const Touchpoint *> goneTouchpoints(const Relations &relations,
                                                              const Journey &journey);

} // namespace tussen
