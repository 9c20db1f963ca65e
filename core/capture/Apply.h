#pragma once

#include "capture/Insertion.h"
#include "capture/QuickAdd.h"

namespace tussen::capture {

/// Puts what a line says at a place: a phase behind the present one, or a touchpoint with its roles, channel
/// and values, and the transition to it. Partners and channels that are not there by name are made. Gives
/// what was added; a line with problems, or an empty one, changes nothing.
std::optional<EntityRef> apply(const QuickLine &line, const Place &place, const FirstNames &names,
                               Edit &edit);

} // namespace tussen::capture
