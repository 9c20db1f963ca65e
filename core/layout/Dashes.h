#pragma once

#include "layout/Drawing.h"

#include <span>

/// How broken lines and hatching are drawn, the same on every surface.
namespace tussen {

/// Lengths of dash and gap in turn, in px at 100 %; empty for a solid line.
[[nodiscard]] inline std::span<const double> dashesOf(Dash dash) {
    static constexpr double dashed[]{6, 4};
    static constexpr double dotted[]{1.6, 3.4};
    static constexpr double fine[]{2, 5};
    switch (dash) {
    case Dash::solid:
        break;
    case Dash::dashed:
        return dashed;
    case Dash::dotted:
        return dotted;
    case Dash::fine:
        return fine;
    }
    return {};
}

/// The hatching of gaps: rising lines at 45 degrees.
namespace hatch {
inline constexpr double pitch = 10; ///< from line to line, across
inline constexpr double width = 3;
} // namespace hatch

} // namespace tussen
