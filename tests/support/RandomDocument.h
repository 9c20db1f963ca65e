#pragma once

#include "model/Edit.h"

#include <rapidcheck.h>

#include <array>
#include <cstdint>

namespace tussen::testing {

/// About how many rows of each entity a random document gets, in the order of `EntityType`.
struct RandomSizes {
    //                                        eco par grp cha jou pha tou rol tra agr pty out inf eff int
    std::array<std::size_t, entityCount> rows{1, 8, 2, 4, 2, 6, 16, 40, 24, 4, 8, 6, 8, 12, 10,
                                              // wai set not rev
                                              3, 2, 3, 1};

    [[nodiscard]] RandomSizes times(double factor) const {
        RandomSizes result = *this;
        for (auto &count : result.rows)
            count = static_cast<std::size_t>(static_cast<double>(count) * factor);
        result.rows[0] = 1;
        return result;
    }
    std::size_t &operator[](EntityType type) { return rows[static_cast<std::size_t>(type)]; }
};

/// A valid document with all entities: loops, parallel transitions, departments, touchpoints with several
/// accountable partners and with none, odd texts. The same seed and sizes give the same document.
[[nodiscard]] Ecosystem randomEcosystem(std::uint64_t seed, const RandomSizes &sizes = {});

/// A valid edit of one to four steps, dependants included. It may also change nothing.
void randomEdit(std::uint64_t seed, Edit &edit);

/// Documents from nearly empty to twice the default sizes; shrinks to smaller ones.
inline rc::Gen<Ecosystem> anyEcosystem() {
    return rc::gen::map(rc::gen::pair(rc::gen::arbitrary<std::uint64_t>(), rc::gen::inRange(0, 21)),
                        [](const std::pair<std::uint64_t, int> &drawn) {
                            return randomEcosystem(drawn.first, RandomSizes{}.times(drawn.second / 10.0));
                        });
}

} // namespace tussen::testing
