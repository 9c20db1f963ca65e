#pragma once

#include "model/Relations.h"

#include <string>

namespace tussen {

/// The journey of that name, UUID, or id as the JSON file wrote it. Throws WrongUse where there is none, or
/// more than one.
[[nodiscard]] const Journey &journeyNamed(const Relations &relations, const std::string &nameOrId);

} // namespace tussen
