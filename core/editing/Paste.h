#pragma once

#include "capture/Insertion.h"
#include "editing/Ties.h"

#include <span>
#include <vector>

namespace tussen::editing {

/// Puts a fragment's touchpoints (see fragmentOf) into a document, under new ids and in their order.
/// Partners, channels and outcomes are those of the same id, or else of the same name (see capture::folded);
/// others come along. What stands in one phase goes behind the place; what stands in several goes to the
/// phases of the same names, or else there too. What stands in one phase and is one piece, with one start and
/// one end, is led to from what it stands behind if that had one way on, which then comes after it; or none
/// on but one to it. Otherwise nothing leads to it. What was cut has ties, which its copies take up again.
std::vector<Id<Touchpoint>> paste(const Ecosystem &fragment, const capture::Place &place,
                                  const capture::FirstNames &names, Edit &edit, const Ties &ties = {});

/// Copies touchpoints of one document, each phase's behind the last of them there, with the transitions
/// between them; led to as what is pasted.
std::vector<Id<Touchpoint>> duplicate(std::span<const Id<Touchpoint>> touchpoints, Edit &edit);

} // namespace tussen::editing
