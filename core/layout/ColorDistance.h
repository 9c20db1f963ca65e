#pragma once

#include <cstdint>

namespace tussen {

/// A colour in CIE L*a*b* under D65.
struct Lab {
    double lightness = 0;
    double a = 0;
    double b = 0;
};

[[nodiscard]] Lab labOf(std::uint32_t rgb);

/// How different two colours look: CIEDE2000 with all weights 1, after Sharma, Wu and Dalal (2005).
/// About 1 is just noticeable; 20 is a clearly different colour.
[[nodiscard]] double colorDistance(const Lab &one, const Lab &other);

/// The contrast of two colours as WCAG 2 defines it, 1 .. 21.
[[nodiscard]] double contrast(std::uint32_t rgb, std::uint32_t other);

} // namespace tussen
