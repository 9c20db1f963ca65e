#pragma once

#include "tests/support/RandomDocument.h"

namespace tussen::test {

/// Documents with more flow than the usual random ones: one journey, many lanes, many transitions.
inline rc::Gen<Ecosystem> anyCrowd() {
    return rc::gen::map(
        rc::gen::tuple(rc::gen::arbitrary<std::uint64_t>(), rc::gen::inRange<std::size_t>(1, 40),
                       rc::gen::inRange<std::size_t>(1, 7), rc::gen::inRange<std::size_t>(1, 60)),
        [](const auto &drawn) {
            const auto &[seed, partners, phases, touchpoints] = drawn;
            testing::RandomSizes sizes;
            sizes[EntityType::journey] = 1;
            sizes[EntityType::partner] = partners;
            sizes[EntityType::phase] = phases;
            sizes[EntityType::touchpoint] = touchpoints;
            sizes[EntityType::role] = touchpoints * 3;
            sizes[EntityType::transition] = touchpoints * 2;
            return testing::randomEcosystem(seed, sizes);
        });
}

} // namespace tussen::test
