#pragma once

#include "model/Durations.h"
#include "words/MapTexts.h"

/// Times as people read them.
namespace tussen {

/// "45 min", "1 h", "1 h 30 min", "2 days", "1 day 4 h"; nothing of it is left out.
[[nodiscard]] std::string durationText(const MapTexts &texts, double minutes);

/// Where a glance has to do, and what is computed: below ten minutes to their tenth, below a day to the
/// minute, below ten days to the hour, above to the day.
[[nodiscard]] double roundedDuration(double minutes);

} // namespace tussen
