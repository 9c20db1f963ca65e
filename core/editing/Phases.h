#pragma once

#include "model/Edit.h"
#include "model/Relations.h"

#include <optional>
#include <string>

namespace tussen::editing {

/// Adds a phase behind all others of the journey.
Id<Phase> addLastPhase(const Id<Journey> &journey, const std::string &name, Edit &edit);
/// Adds a phase behind another.
Id<Phase> addPhaseAfter(const Id<Phase> &phase, const std::string &name, Edit &edit);

/// Begins a new phase, behind the touchpoint's own, with it and all that follow it there.
Id<Phase> splitPhaseAt(const Id<Touchpoint> &touchpoint, const std::string &name, Edit &edit);
/// False for the first touchpoint of a phase, which has nothing to be parted from.
[[nodiscard]] bool canSplitAt(const Relations &relations, const Id<Touchpoint> &touchpoint);

/// The phase behind this one in its journey.
[[nodiscard]] std::optional<Id<Phase>> nextPhase(const Relations &relations, const Id<Phase> &phase);
/// Takes the next phase's touchpoints, and its need as a further line, into this one. The last phase stays as
/// it is.
void mergeWithNext(const Id<Phase> &phase, Edit &edit);

} // namespace tussen::editing
