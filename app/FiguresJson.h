#pragma once

#include "model/Relations.h"

#include <string>

namespace tussen {

/// The figures of all journeys for other programs, named as in the catalogue, partners by UUID; null what
/// cannot be had. The same document gives the same bytes.
[[nodiscard]] std::string figuresJson(const Relations &relations);

} // namespace tussen
