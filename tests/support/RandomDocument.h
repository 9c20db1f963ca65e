#pragma once

#include "model/Edit.h"
#include "tests/support/RandomRows.h"

#include <rapidcheck.h>

#include <algorithm>

namespace tussen::testing {

/// About how many rows of each entity a random document gets, in the order of `EntityType`.
struct RandomSizes {
    //                                        eco par grp cha jou pha tou rol tra agr pty out inf eff int wai
    std::array<std::size_t, entityCount> rows{1, 8, 2, 4, 2, 6, 16, 40, 24, 4, 8, 6, 8, 12, 10, 3};

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
inline Ecosystem randomEcosystem(std::uint64_t seed, const RandomSizes &sizes = {}) {
    Random random(seed);
    EcosystemBuilder builder;
    forEachEntity([&]<class Entity>() {
        for (std::size_t i = 0; i < sizes.rows[static_cast<std::size_t>(entityType<Entity>)]; ++i)
            if (auto row = randomRow<Entity>(random, builder.now())) builder.put(std::move(*row));
    });
    return std::move(builder).take();
}

/// Documents from nearly empty to twice the default sizes; shrinks to smaller ones.
inline rc::Gen<Ecosystem> anyEcosystem() {
    return rc::gen::map(rc::gen::pair(rc::gen::arbitrary<std::uint64_t>(), rc::gen::inRange(0, 21)),
                        [](const std::pair<std::uint64_t, int> &drawn) {
                            return randomEcosystem(drawn.first, RandomSizes{}.times(drawn.second / 10.0));
                        });
}

/// Inserts, changes or deletes one random row.
inline void randomStep(Random &random, Edit &edit) {
    const std::size_t chosen = random.below(entityCount);
    const std::size_t action = random.below(3);
    forEachEntity([&]<class Entity>() {
        if (static_cast<std::size_t>(entityType<Entity>) != chosen) return;
        const Entity *old = action == 0 ? nullptr : anyRow<Entity>(random, edit.now());
        if (action == 2 && old && entityType<Entity> != EntityType::ecosystem)
            edit.remove(Id<Entity>(old->id));
        else if (auto row = randomRow<Entity>(random, edit.now(), old))
            edit.put(std::move(*row));
    });
}

/// A valid edit of one to four steps, dependants included. It may also change nothing.
inline void randomEdit(std::uint64_t seed, Edit &edit) {
    Random random(seed);
    for (std::size_t steps = 1 + random.below(4); steps > 0; --steps)
        randomStep(random, edit);
}

} // namespace tussen::testing
