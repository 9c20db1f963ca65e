#pragma once

#include "store/Format.h"

namespace tussen {

/// The first version, frozen.
[[nodiscard]] OlderFormat version1();

} // namespace tussen
