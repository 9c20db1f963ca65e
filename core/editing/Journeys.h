#pragma once

#include "model/Edit.h"

#include <string>

namespace tussen::editing {

/// Adds an empty current journey with one phase, behind all others.
Id<Journey> addJourney(const std::string &name, const std::string &phase, Edit &edit);

/// Copies a journey with its phases, touchpoints, roles, transitions, effects, and the agreements about it.
Id<Journey> duplicateJourney(const Id<Journey> &journey, const std::string &name, Edit &edit);

/// Makes a target journey of a current one: a copy, in which every touchpoint continues the one that it was
/// copied from.
Id<Journey> makeTarget(const Id<Journey> &current, const std::string &name, Edit &edit);

/// Clears what touchpoints of the journey continue where that is no touchpoint of the journey it improves.
void dropUnfitContinuations(const Id<Journey> &journey, Edit &edit);

} // namespace tussen::editing
