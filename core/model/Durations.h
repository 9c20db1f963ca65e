#pragma once

namespace tussen {

/// In minutes, as all durations.
inline constexpr double hour = 60;
inline constexpr double day = 24 * hour;

} // namespace tussen
