#pragma once

#include "model/Edit.h"
#include "model/Relations.h"

#include <optional>
#include <vector>

namespace tussen::editing {

/// A place in the order of a journey: in the phase, before one of its touchpoints or at its end.
struct Seat {
    Id<Phase> phase;
    std::optional<Id<Touchpoint>> before;
    bool operator==(const Seat &) const = default;
};

/// Where the touchpoint stands.
[[nodiscard]] Seat seatOf(const Relations &relations, const Id<Touchpoint> &touchpoint);

/// The seat behind the next touchpoint of the phase, or at the start of the next phase; none at the end of
/// the journey.
[[nodiscard]] std::optional<Seat> seatAfter(const Relations &relations, const Id<Touchpoint> &touchpoint);
/// The seat before the touchpoint before, or at the end of the phase before; none at the start.
[[nodiscard]] std::optional<Seat> seatBefore(const Relations &relations, const Id<Touchpoint> &touchpoint);

/// Moves a touchpoint along the flow of its journey. Where it is a link of a plain chain and comes between
/// two others of one, the transitions follow: what led to it then leads to what came behind it, and each
/// touchpoint keeps the transition that leaves it. Where ways branch, transitions stay as they are.
void moveAlong(const Id<Touchpoint> &touchpoint, const Seat &seat, Edit &edit);

/// Moves several of one journey, in its order, to stand there one behind the other.
void moveAlong(const std::vector<Id<Touchpoint>> &touchpoints, const Seat &seat, Edit &edit);

/// Moves touchpoints of one journey, given in its order, one place on (1) or back (-1). At an end of the
/// journey those that have no place to go stay, and so do those behind them.
void stepAlong(std::vector<Id<Touchpoint>> touchpoints, int step, Edit &edit);

} // namespace tussen::editing
