#pragma once

#include "model/Enums.h"

#include <QString>

namespace tussen {

/// What the common purpose wants of an outcome, in words: "More is wanted".
[[nodiscard]] QString purposeName(Purpose purpose);

} // namespace tussen
