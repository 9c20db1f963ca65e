#pragma once

#include "model/Edit.h"

#include <optional>
#include <vector>

/// What stands where two things meet: a partner and a touchpoint, a holder and an outcome, a touchpoint and
/// an outcome, two outcomes. To put there what stands there already changes nothing.
namespace tussen {

/// Gives a partner these roles at a touchpoint and no others. Roles it had before stay as they are, with
/// their status; those that come instead of proposed ones are proposed.
void putRoles(const Id<Touchpoint> &touchpoint, const Id<Partner> &partner,
              const std::vector<RoleKind> &kinds, Edit &edit);

/// How much of an outcome somebody wants.
struct Wish {
    Direction direction = Direction::increase;
    int weight = 3; ///< 1 .. 5
    bool operator==(const Wish &) const = default;
};

/// The interests of a holder in an outcome, by id; mostly none or one.
[[nodiscard]] std::vector<const Interest *> interestsIn(const Ecosystem &ecosystem, const Holder &holder,
                                                        const Id<Outcome> &outcome);

/// Gives a holder these wishes for an outcome and no others. Interests there before take them over in their
/// order and keep kind, disclosure and rationale.
void putWishes(const Holder &holder, const Id<Outcome> &outcome, const std::vector<Wish> &wishes, Edit &edit);

/// Makes the touchpoint move the outcome by this weight (-1 .. 1); by 0 or nothing, not at all.
void putEffect(const Id<Touchpoint> &touchpoint, const Id<Outcome> &outcome, std::optional<double> weight,
               Edit &edit);

/// The same from one outcome to another.
void putInfluence(const Id<Outcome> &from, const Id<Outcome> &to, std::optional<double> weight, Edit &edit);

} // namespace tussen
