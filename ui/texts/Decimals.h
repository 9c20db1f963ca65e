#pragma once

#include <QString>

namespace tussen {

/// The number as people write it: no more digits than it has, nor than `most`, and the decimal point or comma
/// of the language that is spoken. What reads numbers takes both.
[[nodiscard]] QString decimals(double number, int most = 6);

} // namespace tussen
