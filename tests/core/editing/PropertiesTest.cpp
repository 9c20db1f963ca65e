// Whatever is done on the map: the document keeps the model's rules, and undo brings it back.
#include "editing/Connect.h"
#include "editing/Fragment.h"
#include "editing/Insert.h"
#include "editing/Journeys.h"
#include "editing/MoveAlong.h"
#include "editing/MoveToLane.h"
#include "editing/Paste.h"
#include "editing/Phases.h"
#include "editing/Reorder.h"
#include "model/Rules.h"
#include "tests/support/Random.h"
#include "tests/support/RandomDocument.h"

#include <catch2/catch.hpp>

using namespace tussen;
using namespace tussen::editing;
using namespace tussen::testing;

namespace {

template <class Row> const Row &any(Random &random, const Ecosystem &now) {
    return now.table<Row>().at(random.below(now.table<Row>().size()));
}

Seat anySeat(Random &random, const Ecosystem &now, const Id<Touchpoint> &touchpoint) {
    const Relations relations(now);
    const auto phases = relations.phases(relations.journeyOf(now[touchpoint]).id);
    const Id<Phase> phase = phases[random.below(phases.size())]->id;
    const auto rows = relations.touchpoints(phase);
    if (rows.empty() || random.oneIn(3)) return {phase, std::nullopt};
    return {phase, rows[random.below(rows.size())]->id};
}

void anyMove(Random &random, Edit &edit) {
    const Id<Touchpoint> one = any<Touchpoint>(random, edit.now()).id;
    const Id<Touchpoint> other = any<Touchpoint>(random, edit.now()).id;
    const Id<Partner> partner = any<Partner>(random, edit.now()).id;
    switch (random.below(5)) {
    case 0:
        return moveToLane(one, random.oneIn(3) ? std::nullopt : std::optional(partner),
                          random.oneIn(2) ? Former::leaves : Former::staysResponsible, edit);
    case 1:
        return moveAlong(one, anySeat(random, edit.now(), one), edit);
    case 2:
        return void(connect(one, other, edit));
    case 3:
        return void(addTouchpoint({"New", anySeat(random, edit.now(), one), partner, one}, edit));
    default:
        return void(insertBefore(one, "New", edit));
    }
}

void anyCopy(Random &random, Edit &edit) {
    const Touchpoint one = any<Touchpoint>(random, edit.now());
    const std::vector ids{one.id, any<Touchpoint>(random, edit.now()).id};
    const Id<Journey> journey = edit.now()[one.phase].journey;
    switch (random.below(7)) {
    case 0:
        return void(splitPhaseAt(one.id, "New", edit));
    case 1:
        return mergeWithNext(one.phase, edit);
    case 2:
        return moveBefore(any<Partner>(random, edit.now()).id, any<Partner>(random, edit.now()).id, edit);
    case 3:
        return void(duplicate(ids, edit));
    case 4:
        return void(
            paste(fragmentOf(randomEcosystem(random.below(1000)), ids), {one.id, {}, {}}, {"J", "P"}, edit));
    case 5: {
        const Ecosystem part = fragmentOf(edit.now(), ids);
        const Ties ties = tiesOf(edit.now(), ids);
        const Id<Phase> phase = any<Phase>(random, edit.now()).id;
        for (const Id<Touchpoint> &id : ids)
            edit.remove(id);
        return void(paste(part, {{}, phase, {}}, {"J", "P"}, edit, ties));
    }
    default:
        if (edit.now()[journey].state == JourneyState::current) makeTarget(journey, "Target", edit);
        duplicateJourney(journey, "Copy", edit);
    }
}

} // namespace

TEST_CASE("no gesture breaks the model's rules, and each is undone wholly") {
    CHECK(rc::check([] {
        const Ecosystem before = randomEcosystem(*rc::gen::arbitrary<std::uint64_t>());
        if (before.table<Touchpoint>().empty() || before.table<Partner>().empty()) return;
        Random random(*rc::gen::arbitrary<std::uint64_t>());
        Edit edit(before);
        for (int i = 0; i < 4; ++i)
            random.oneIn(2) ? anyMove(random, edit) : anyCopy(random, edit);
        const auto broken = violations(edit.now());
        if (!broken.empty()) RC_LOG() << broken.front().field << " " << broken.front().message << '\n';
        RC_ASSERT(broken.empty());
        const ChangeSet changes = edit.changes("Edit");
        RC_ASSERT(before.with(changes.changes) == edit.now());
        RC_ASSERT(edit.now().with(inverse(changes).changes) == before);
    }));
}

TEST_CASE("a touchpoint moved along stands where it was put, and the others keep their order") {
    CHECK(rc::check([] {
        const Ecosystem before = randomEcosystem(*rc::gen::arbitrary<std::uint64_t>());
        if (before.table<Touchpoint>().empty()) return;
        Random random(*rc::gen::arbitrary<std::uint64_t>());
        const Id<Touchpoint> moved = any<Touchpoint>(random, before).id;
        const Seat seat = anySeat(random, before, moved);
        if (seat.before == moved) return;
        Edit edit(before);
        moveAlong(moved, seat, edit);
        RC_ASSERT(seatOf(Relations(edit.now()), moved) == seat);
        const auto others = [&](const Ecosystem &now) {
            const Relations relations(now);
            std::vector<Id<Touchpoint>> ids;
            for (const Touchpoint *row : relations.touchpoints(seat.phase))
                if (row->id != moved) ids.push_back(row->id);
            return ids;
        };
        RC_ASSERT(others(before) == others(edit.now()));
    }));
}
