#pragma once

#include "model/Edit.h"

#include <optional>

namespace tussen::editing {

/// Why no transition can lead from one touchpoint to another.
enum class NoWay {
    toItself,
    already,      ///< there is one
    otherJourney, ///< they belong to different journeys
    fromEnd       ///< nothing goes on from a goal or an abandon
};
[[nodiscard]] std::optional<NoWay> whyNoWay(const Ecosystem &now, const Id<Touchpoint> &from,
                                            const Id<Touchpoint> &to);

/// Adds the transition. What is refused (see whyNoWay) changes nothing.
std::optional<Id<Transition>> connect(const Id<Touchpoint> &from, const Id<Touchpoint> &to, Edit &edit);

} // namespace tussen::editing
