#include "editing/MoveAlong.h"

#include "editing/Chain.h"
#include "editing/Order.h"

#include <algorithm>
#include <iterator>

namespace tussen::editing {

namespace {

using Ids = std::vector<Id<Touchpoint>>;

Ids idsIn(const Relations &relations, const Id<Phase> &phase) {
    return idsOf<Touchpoint>(relations.touchpoints(phase));
}

/// The phase beside another of the same journey: 1 for the next, -1 for the one before; nullptr for none.
const Phase *phaseBeside(const Relations &relations, const Id<Phase> &phase, std::ptrdiff_t step) {
    const auto phases = relations.phases(relations.ecosystem()[phase].journey);
    const auto here =
        std::find_if(phases.begin(), phases.end(), [&](const Phase *one) { return one->id == phase; });
    const std::ptrdiff_t place = here - phases.begin() + step;
    return place < 0 || place >= std::ssize(phases) ? nullptr : phases[static_cast<std::size_t>(place)];
}

Neighbours neighboursOf(const Relations &relations, const Id<Touchpoint> &touchpoint) {
    const auto rows = relations.touchpoints(relations.journeyOf(relations.ecosystem()[touchpoint]).id);
    Neighbours result;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i]->id != touchpoint) continue;
        if (i > 0) result.before = rows[i - 1]->id;
        if (i + 1 < rows.size()) result.after = rows[i + 1]->id;
    }
    return result;
}

} // namespace

Seat seatOf(const Relations &relations, const Id<Touchpoint> &touchpoint) {
    const Id<Phase> phase = relations.ecosystem()[touchpoint].phase;
    const Ids ids = idsIn(relations, phase);
    const auto next = std::next(std::find(ids.begin(), ids.end(), touchpoint));
    return {phase, next == ids.end() ? std::nullopt : std::optional(*next)};
}

std::optional<Seat> seatAfter(const Relations &relations, const Id<Touchpoint> &touchpoint) {
    const Seat here = seatOf(relations, touchpoint);
    if (here.before) return seatOf(relations, *here.before);
    const Phase *next = phaseBeside(relations, here.phase, 1);
    if (!next) return std::nullopt;
    const Ids ids = idsIn(relations, next->id);
    return Seat{next->id, ids.empty() ? std::nullopt : std::optional(ids.front())};
}

std::optional<Seat> seatBefore(const Relations &relations, const Id<Touchpoint> &touchpoint) {
    const Id<Phase> phase = relations.ecosystem()[touchpoint].phase;
    const Ids ids = idsIn(relations, phase);
    const auto here = std::find(ids.begin(), ids.end(), touchpoint);
    if (here != ids.begin()) return Seat{phase, *std::prev(here)};
    const Phase *previous = phaseBeside(relations, phase, -1);
    return previous ? std::optional(Seat{previous->id, std::nullopt}) : std::nullopt;
}

void moveAlong(const Id<Touchpoint> &touchpoint, const Seat &seat, Edit &edit) {
    const Relations before(edit.now());
    if (seat == seatOf(before, touchpoint) || seat.before == touchpoint) return;
    const Ids journey = idsOf<Touchpoint>(before.touchpoints(before.journeyOf(edit.now()[touchpoint]).id));
    Chain chain(edit.now(), journey);
    Touchpoint row = edit.now()[touchpoint];
    row.phase = seat.phase;
    edit.put(std::move(row));
    rankInOrder(withPlaced(idsIn(before, seat.phase), touchpoint, seat.before), {touchpoint}, edit);
    const Relations after(edit.now());
    if (chain.takeOut(touchpoint) && chain.putIn(touchpoint, neighboursOf(after, touchpoint)))
        chain.write(edit);
}

void moveAlong(const std::vector<Id<Touchpoint>> &touchpoints, const Seat &seat, Edit &edit) {
    const auto moves = [&](const Id<Touchpoint> &id) {
        return std::find(touchpoints.begin(), touchpoints.end(), id) != touchpoints.end();
    };
    Seat place{seat.phase, std::nullopt};
    if (seat.before) {
        const Ids ids = idsIn(Relations(edit.now()), seat.phase);
        const auto stays =
            std::find_if_not(std::find(ids.begin(), ids.end(), *seat.before), ids.end(), moves);
        if (stays != ids.end()) place.before = *stays;
    }
    for (const Id<Touchpoint> &id : touchpoints)
        moveAlong(id, place, edit);
}

void stepAlong(std::vector<Id<Touchpoint>> touchpoints, int step, Edit &edit) {
    if (step > 0) std::reverse(touchpoints.begin(), touchpoints.end()); // the foremost makes room
    for (const Id<Touchpoint> &id : touchpoints) {
        const Relations relations(edit.now());
        const auto seat = step > 0 ? seatAfter(relations, id) : seatBefore(relations, id);
        if (!seat) return;
        moveAlong(id, *seat, edit);
    }
}

} // namespace tussen::editing
