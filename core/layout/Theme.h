#pragma once

#include "layout/Drawing.h"

namespace tussen {

/// What each token looks like, as 0xRRGGBB. `partner` has no entry of its own.
struct Theme {
    std::array<std::uint32_t, tokenCount> colors{};

    [[nodiscard]] std::uint32_t color(const Paint &paint) const {
        return paint.token == Token::partner ? paint.rgb : colors[static_cast<std::size_t>(paint.token)];
    }
};

[[nodiscard]] const Theme &lightTheme();
[[nodiscard]] const Theme &darkTheme();
[[nodiscard]] const Theme &highContrastTheme();

} // namespace tussen
