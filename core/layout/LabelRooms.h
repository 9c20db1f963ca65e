#pragma once

#include "layout/Geometry.h"

namespace tussen::layout {

/// Lets labels that would be cut take what is free along their line, up to its first bend, a divider, or
/// whatever else stands there.
void widenLabels(Geometry &made, const TextMeasure &measure);

} // namespace tussen::layout
