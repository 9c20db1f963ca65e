#pragma once

#include <QString>

namespace tussen {

/// An experience of -2 to 2 in words, with its number: "Frustrating (−1)".
[[nodiscard]] QString feelingWords(int experience);

/// Minutes as people say them: "25 min", "1 h 10 min".
[[nodiscard]] QString durationWords(double minutes);

} // namespace tussen
