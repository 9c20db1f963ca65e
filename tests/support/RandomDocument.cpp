#include "tests/support/RandomDocument.h"

#include "tests/support/RandomRows.h"

namespace tussen::testing {

namespace {

/// Inserts, changes or deletes one random row.
void randomStep(Random &random, Edit &edit) {
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

} // namespace

Ecosystem randomEcosystem(std::uint64_t seed, const RandomSizes &sizes) {
    Random random(seed);
    EcosystemBuilder builder;
    forEachEntity([&]<class Entity>() {
        for (std::size_t i = 0; i < sizes.rows[static_cast<std::size_t>(entityType<Entity>)]; ++i)
            if (auto row = randomRow<Entity>(random, builder.now())) builder.put(std::move(*row));
    });
    return std::move(builder).take();
}

void randomEdit(std::uint64_t seed, Edit &edit) {
    Random random(seed);
    for (std::size_t steps = 1 + random.below(4); steps > 0; --steps)
        randomStep(random, edit);
}

} // namespace tussen::testing
