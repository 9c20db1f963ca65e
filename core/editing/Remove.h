#pragma once

#include "model/Edit.h"

#include <span>

namespace tussen::editing {

/// Deletes what is named with all that cannot be without it. Where a touchpoint goes that one way led to, or
/// that one way led on from, each way to it leads to each place where it led on: the flow closes over the
/// gap. A way that would lead to where it begins is left out, and one to where another leads already joins
/// that. Shares are those of the touchpoint before; where it has no other way on, its new ways keep their
/// own.
void remove(std::span<const EntityRef> gone, Edit &edit);

} // namespace tussen::editing
