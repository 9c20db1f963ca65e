#pragma once

#include "model/Edit.h"

#include <optional>

namespace tussen::editing {

/// What becomes of those who were accountable, when a touchpoint moves to another lane.
enum class Former {
    leaves,          ///< they keep no role there
    staysResponsible ///< they still do the work
};

/// Moves a touchpoint to a partner's lane: that partner alone is accountable. Without a partner it goes to
/// Nobody: nobody is.
void moveToLane(const Id<Touchpoint> &touchpoint, const std::optional<Id<Partner>> &partner, Former former,
                Edit &edit);

} // namespace tussen::editing
