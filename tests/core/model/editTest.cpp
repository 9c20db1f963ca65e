#include "tests/support/RandomDocument.h"

#include "model/Rules.h"

#include <catch2/catch.hpp>

using namespace tussen;
using namespace tussen::testing;

namespace {

/// One journey with one phase and two touchpoints, an owner of the first, and all that hangs on them.
struct Small {
    Partner airport{.id = Id<Partner>::make(), .name = "Airport"};
    Partner shops{.id = Id<Partner>::make(), .name = "Shops", .parent = airport.id};
    Journey journey{.id = Id<Journey>::make(), .name = "Depart", .owner = airport.id};
    Phase phase{.id = Id<Phase>::make(), .journey = journey.id, .name = "Security"};
    Touchpoint queue{.id = Id<Touchpoint>::make(), .phase = phase.id, .name = "Queue", .brand = airport.id};
    Touchpoint check{.id = Id<Touchpoint>::make(), .phase = phase.id, .name = "Check"};
    Role role{.id = Id<Role>::make(), .touchpoint = queue.id, .partner = airport.id};
    Transition next{.id = Id<Transition>::make(), .from = queue.id, .to = check.id};
    Agreement desk{.id = Id<Agreement>::make(), .name = "Desk", .scope = Scope(next.id)};
    Party party{.id = Id<Party>::make(), .agreement = desk.id, .partner = airport.id};
    Outcome calm{.id = Id<Outcome>::make(), .name = "Calm"};
    Effect effect{.id = Id<Effect>::make(), .touchpoint = queue.id, .outcome = calm.id, .weight = -0.5};
    Interest interest{.id = Id<Interest>::make(), .holder = airport.id, .outcome = calm.id, .weight = 3};

    [[nodiscard]] Ecosystem document() const {
        EcosystemBuilder builder;
        builder.put(EcosystemInfo{.id = ecosystemInfoId(), .name = "Small"});
        const auto put = [&](const auto &...row) { (builder.put(row), ...); };
        put(airport, shops, journey, phase, queue, check, role, next, desk, party, calm, effect, interest);
        return std::move(builder).take();
    }
};

} // namespace

TEST_CASE("a deleted touchpoint takes its roles, transitions and effects along, and agreements on them") {
    const Small small;
    Edit edit(small.document());
    edit.remove(small.queue.id);
    CHECK_FALSE(edit.now().find(small.queue.id));
    CHECK(edit.now().table<Role>().empty());
    CHECK(edit.now().table<Transition>().empty());
    CHECK(edit.now().table<Effect>().empty());
    CHECK(edit.now().table<Agreement>().empty());
    CHECK(edit.now().table<Party>().empty());
    CHECK(edit.now().find(small.check.id));
    CHECK(edit.now().find(small.calm.id));
}

TEST_CASE("a deleted partner is cleared where it is only mentioned") {
    const Small small;
    Edit edit(small.document());
    edit.remove(small.airport.id);
    CHECK_FALSE(edit.now()[small.queue.id].brand);
    CHECK_FALSE(edit.now()[small.journey.id].owner);
    CHECK_FALSE(edit.now()[small.shops.id].parent);
    CHECK(edit.now().table<Role>().empty());
    CHECK(edit.now().table<Interest>().empty());
    CHECK(edit.now().find(small.desk.id));
}

TEST_CASE("a deleted journey leaves partners, channels and outcomes") {
    const Small small;
    Edit edit(small.document());
    edit.remove(small.journey.id);
    CHECK(edit.now().table<Phase>().empty());
    CHECK(edit.now().table<Touchpoint>().empty());
    CHECK(edit.now().table<Partner>().size() == 2);
    CHECK(edit.now().table<Outcome>().size() == 1);
}

TEST_CASE("deleting what is not there changes nothing") {
    const Small small;
    Edit edit(small.document());
    edit.remove(Id<Partner>::make());
    CHECK(edit.changes("").empty());
}

TEST_CASE("undoing a deletion brings back all of it") {
    const Small small;
    Edit edit(small.document());
    edit.remove(small.journey.id);
    const ChangeSet set = edit.changes("Delete journey");
    CHECK(edit.now().with(inverse(set).changes) == small.document());
}

TEST_CASE("whatever is deleted, nothing is left that refers to it") {
    CHECK(rc::check([](std::uint64_t seed, std::uint64_t choice) {
        const Ecosystem before = randomEcosystem(seed);
        RC_ASSERT(violations(before).empty());
        std::vector<EntityRef> rows;
        forEachEntity([&]<class Entity>() {
            if (entityType<Entity> == EntityType::ecosystem) return;
            for (const Entity &row : before.table<Entity>())
                rows.push_back(ref(row.id));
        });
        Edit edit(before);
        edit.remove(rows[choice % rows.size()]);
        RC_ASSERT(violations(edit.now()).empty());
        RC_ASSERT(before.with(edit.changes("").changes) == edit.now());
    }));
}
