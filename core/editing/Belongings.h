#pragma once

#include "editing/Copies.h"
#include "model/Edit.h"

namespace tussen::editing {

/// Finds what stands for each partner, channel and outcome of a fragment: the row of the same id, or else of
/// the same name; or else a new one, which it adds.
void settleBelongings(const Ecosystem &fragment, Copies &copies, Edit &edit);

} // namespace tussen::editing
