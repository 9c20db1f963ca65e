#pragma once

#include "model/Ecosystem.h"

#include <cstddef>
#include <cstdint>

namespace tussen::testing {

/// How large a generated ecosystem is. Touchpoints of a journey form a chain through its phases with 15 %
/// branches and 3 % loops; 8 % have no owner.
struct Sizes {
    std::size_t journeys = 1;
    std::size_t touchpoints = 200; ///< in each journey
    std::size_t partners = 40;
    std::size_t outcomes = 20;
    std::size_t interests = 60;
    std::uint64_t seed = 1;

    /// 500 journeys of 200 touchpoints, 200 partners, 100 outcomes, 400 interests.
    static Sizes large() { return {500, 200, 200, 100, 400, 1}; }
};

/// The same sizes and seed give the same ecosystem on every machine.
[[nodiscard]] Ecosystem generated(const Sizes &sizes);

} // namespace tussen::testing
