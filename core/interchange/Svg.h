#pragma once

#include "layout/Drawing.h"
#include "layout/Theme.h"

#include <string>

namespace tussen {

struct SvgOptions {
    bool background = true;
};

/// The drawing as a standalone SVG 1.1 document with real text, named layers and a title and description
/// for each group.
[[nodiscard]] std::string toSvg(const Drawing &drawing, const Theme &theme = lightTheme(),
                                const SvgOptions &options = {});

} // namespace tussen
