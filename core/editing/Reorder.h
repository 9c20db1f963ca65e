#pragma once

#include "model/Edit.h"
#include "model/Relations.h"

#include <vector>

namespace tussen::editing {

/// Those among which a journey, a phase or a lane has its place, in their order: the journeys; the phases of
/// its journey; the partners of the same organisation, or the organisations.
[[nodiscard]] std::vector<Id<Journey>> siblingsOf(const Relations &relations, const Id<Journey> &journey);
[[nodiscard]] std::vector<Id<Phase>> siblingsOf(const Relations &relations, const Id<Phase> &phase);
[[nodiscard]] std::vector<Id<Partner>> siblingsOf(const Relations &relations, const Id<Partner> &partner);

/// Moves it before one of its siblings, or behind all of them.
void moveBefore(const Id<Journey> &journey, const std::optional<Id<Journey>> &before, Edit &edit);
void moveBefore(const Id<Phase> &phase, const std::optional<Id<Phase>> &before, Edit &edit);
void moveBefore(const Id<Partner> &partner, const std::optional<Id<Partner>> &before, Edit &edit);

/// Moves it one place on (1) or back (-1) among its siblings; at an end it stays.
void stepAlong(const Id<Journey> &journey, int step, Edit &edit);
void stepAlong(const Id<Phase> &phase, int step, Edit &edit);

} // namespace tussen::editing
