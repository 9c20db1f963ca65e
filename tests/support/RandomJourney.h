#pragma once

#include "tests/support/Build.h"
#include "tests/support/Random.h"

#include <rapidcheck.h>

namespace tussen::testing {

/// One journey called "journey" of 1 to 9 touchpoints of all kinds, with loops, parallel transitions, given
/// and missing probabilities, waits, experiences, brands and owners. The same seed gives the same journey.
inline Ecosystem randomJourney(std::uint64_t seed) {
    Random random(seed);
    test::Build build;
    build.partners({"a", "b", "c"}).partner("d", "a").journey("journey", "a");
    const std::size_t size = 1 + random.below(9);
    const std::vector<std::string> keys{"t0", "t1", "t2", "t3", "t4", "t5", "t6", "t7", "t8"};
    const std::vector<std::string> owners{"", "A:a", "A:b", "A:c", "A:d", "A:a A:b"};
    const std::vector<std::string> brands{"a", "b", "d"};
    for (std::size_t i = 0; i < size; ++i) {
        const bool ends = random.oneIn(4);
        build.touchpoint(keys[i], random.oneOf(owners),
                         ends ? random.oneIn(2) ? TouchpointKind::goal : TouchpointKind::abandon
                              : TouchpointKind::contact);
        build.change<Touchpoint>(keys[i], [&](Touchpoint &row) {
            if (random.oneIn(2)) row.experience = random.between(-2, 2);
            if (random.oneIn(2)) row.effort = random.between(1, 7);
            if (random.oneIn(2)) row.minutes = random.between(0, 50);
            if (random.oneIn(3)) row.brand = test::id<Partner>(random.oneOf(brands));
        });
    }
    const std::size_t transitions = random.below(3 * size);
    for (std::size_t i = 0; i < transitions; ++i) {
        const auto from = test::id<Touchpoint>(keys[random.below(size)]);
        const auto to = test::id<Touchpoint>(keys[random.below(size)]);
        Transition row{.id = {random.uuid()}, .from = from, .to = to};
        if (random.oneIn(2)) row.probability = random.between(0, 10) / 10.0;
        if (random.oneIn(3)) row.waitMinutes = random.between(0, 50);
        build.put(std::move(row));
    }
    return build.now();
}

inline rc::Gen<Ecosystem> anyJourney() {
    return rc::gen::map(rc::gen::arbitrary<std::uint64_t>(), randomJourney);
}

} // namespace tussen::testing
