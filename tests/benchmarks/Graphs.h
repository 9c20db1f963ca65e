#pragma once

#include "graph/JourneyGraph.h"
#include "tests/support/Generator.h"

#include <cstdint>

namespace tussen::benchmarks {

/// One journey with 40 partners, or many with 200: what our graph algorithms and those of networkx and scipy
/// are both given.
inline Ecosystem journeysOf(std::int64_t journeys, std::int64_t touchpoints) {
    testing::Sizes sizes = journeys > 1 ? testing::Sizes::large() : testing::Sizes{};
    sizes.journeys = static_cast<std::size_t>(journeys);
    sizes.touchpoints = static_cast<std::size_t>(touchpoints);
    return testing::generated(sizes);
}

/// Journeys x touchpoints of each.
inline constexpr std::int64_t graphSizes[][2]{{1, 1'000}, {1, 10'000}, {1, 100'000}, {500, 200}};

} // namespace tussen::benchmarks
