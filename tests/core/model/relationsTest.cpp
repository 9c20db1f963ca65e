#include "model/Relations.h"

#include "tests/support/RandomDocument.h"

#include <catch2/catch.hpp>

using namespace tussen;
using namespace tussen::testing;

TEST_CASE("following references backwards finds exactly the rows that refer") {
    CHECK(rc::check([](std::uint64_t seed) {
        const Relations relations(randomEcosystem(seed));
        const Ecosystem &all = relations.ecosystem();
        std::size_t outgoing = 0;
        std::size_t incoming = 0;
        std::size_t roles = 0;
        for (const Touchpoint &touchpoint : all.table<Touchpoint>()) {
            for (const Transition *one : relations.outgoing(touchpoint.id))
                RC_ASSERT(one->from == touchpoint.id);
            for (const Transition *one : relations.incoming(touchpoint.id))
                RC_ASSERT(one->to == touchpoint.id);
            for (const Role *one : relations.roles(touchpoint.id))
                RC_ASSERT(one->touchpoint == touchpoint.id);
            outgoing += relations.outgoing(touchpoint.id).size();
            incoming += relations.incoming(touchpoint.id).size();
            roles += relations.roles(touchpoint.id).size();
        }
        RC_ASSERT(outgoing == all.table<Transition>().size());
        RC_ASSERT(incoming == all.table<Transition>().size());
        RC_ASSERT(roles == all.table<Role>().size());
        std::size_t interests = 0;
        for (const Partner &partner : all.table<Partner>())
            interests += relations.interests(Holder(partner.id)).size();
        for (const CustomerGroup &group : all.table<CustomerGroup>())
            interests += relations.interests(Holder(group.id)).size();
        RC_ASSERT(interests == all.table<Interest>().size());
    }));
}

TEST_CASE("touchpoints of a journey come in the order of phases, then ranks") {
    CHECK(rc::check([](std::uint64_t seed) {
        const Relations relations(randomEcosystem(seed));
        for (const Journey *journey : relations.journeys()) {
            const auto all = relations.touchpoints(journey->id);
            const auto order = [&](const Touchpoint *one) {
                const Phase &phase = relations.ecosystem()[one->phase];
                return std::tuple(phase.rank, phase.id, one->rank, one->id);
            };
            RC_ASSERT(std::is_sorted(all.begin(), all.end(), [&](const auto *left, const auto *right) {
                return order(left) < order(right);
            }));
            const auto &table = relations.ecosystem().table<Touchpoint>();
            for (std::size_t place = 0; place < all.size(); ++place) {
                const auto slot = table.slot(all[place]->id);
                RC_ASSERT(relations.placeInJourney(slot) == place);
                RC_ASSERT(relations.ecosystem().table<Journey>().at(relations.journeyOf(slot)).id ==
                          journey->id);
            }
        }
    }));
}

TEST_CASE("the owner is the only accountable partner") {
    const Partner airport{.id = Id<Partner>::make(), .name = "Airport", .rank = 2};
    const Partner airline{.id = Id<Partner>::make(), .name = "Airline", .rank = 1};
    const Journey journey{.id = Id<Journey>::make(), .name = "Depart"};
    const Phase phase{.id = Id<Phase>::make(), .journey = journey.id, .name = "Hall"};
    const Touchpoint queue{.id = Id<Touchpoint>::make(), .phase = phase.id, .name = "Queue"};
    EcosystemBuilder builder;
    const auto put = [&](const auto &...row) { (builder.put(row), ...); };
    put(airport, airline, journey, phase, queue);
    const auto role = [&](const Partner &partner, RoleKind kind) {
        builder.put(
            Role{.id = Id<Role>::make(), .touchpoint = queue.id, .partner = partner.id, .kind = kind});
        return Relations(builder.now());
    };
    CHECK_FALSE(Relations(builder.now()).owner(queue.id));
    CHECK_FALSE(role(airline, RoleKind::responsible).owner(queue.id));
    const Relations one = role(airport, RoleKind::accountable);
    REQUIRE(one.owner(queue.id));
    CHECK(one.owner(queue.id)->name == "Airport");
    const Relations two = role(airline, RoleKind::accountable);
    CHECK_FALSE(two.owner(queue.id));
    const auto accountable = two.partnersAs(RoleKind::accountable, queue.id);
    REQUIRE(accountable.size() == 2);
    CHECK(accountable[0]->name == "Airline");
}

TEST_CASE("a department's organisation is its topmost ancestor") {
    const Partner top{.id = Id<Partner>::make(), .name = "State"};
    const Partner middle{.id = Id<Partner>::make(), .name = "Ministry", .parent = top.id};
    const Partner low{.id = Id<Partner>::make(), .name = "Office", .parent = middle.id};
    EcosystemBuilder builder;
    for (const Partner &partner : {low, middle, top})
        builder.put(partner);
    const Relations relations(std::move(builder).take());
    CHECK(relations.organisation(low.id).name == "State");
    CHECK(relations.organisation(top.id).name == "State");
    REQUIRE(relations.departments(top.id).size() == 1);
    CHECK(relations.departments(top.id)[0]->name == "Ministry");
}
