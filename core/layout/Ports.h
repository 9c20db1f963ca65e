#pragma once

#include "layout/Paths.h"

namespace tussen::layout {

/// Where links leave and enter cards: distances from the middle of the card's side, downwards in px.
struct Ports {
    std::vector<double> exit;   ///< per link: on its source's right side
    std::vector<double> entry;  ///< per link: on its target's left side
    std::vector<double> height; ///< per touchpoint: how high its card must be to hold its ports
};

/// Every link leaves by a port of its own, with room for words on it. Solid lines enter their target
/// together, all others by ports of their own, so that no line hides what another is.
[[nodiscard]] Ports portsOf(const Flow &flow, const Spots &spots, const std::vector<Path> &paths);

} // namespace tussen::layout
