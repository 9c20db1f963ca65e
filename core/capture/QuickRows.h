#pragma once

#include "capture/ListText.h"

namespace tussen::capture {

/// Understands lines of one cell each as typed ones, with their signs (see QuickAdd.h): the rows and columns
/// become what the lines say. A line that is no touchpoint or phase, or is wrong beyond a number out of
/// range, stays a name as it is.
void takeSigns(ListPlan &plan);

} // namespace tussen::capture
