#pragma once

#include <QString>

namespace tussen {

/// An experience of -2 to 2 in words: "Frustrating".
[[nodiscard]] QString feelingName(int experience);

} // namespace tussen
