#include "editing/Ties.h"

#include <algorithm>

namespace tussen::editing {

namespace {

JourneyState stateOf(const Ecosystem &now, const Touchpoint &touchpoint) {
    return now[now[touchpoint.phase].journey].state;
}

void pin(const Id<Note> &note, const Id<Touchpoint> &touchpoint, Edit &edit) {
    const Note *known = edit.now().find(note);
    if (!known || known->touchpoint) return;
    Note row = *known;
    row.touchpoint = touchpoint;
    edit.put(std::move(row));
}

void leadTo(const Id<Touchpoint> &target, const Id<Touchpoint> &current, Edit &edit) {
    const Touchpoint *from = edit.now().find(target);
    const Touchpoint *to = edit.now().find(current);
    if (!from || !to || from->currentOf) return;
    if (stateOf(edit.now(), *from) != JourneyState::target) return;
    if (stateOf(edit.now(), *to) != JourneyState::current) return;
    Touchpoint row = *from;
    row.currentOf = current;
    edit.put(std::move(row));
}

} // namespace

Ties tiesOf(const Ecosystem &now, std::span<const Id<Touchpoint>> touchpoints) {
    const auto has = [&](const Id<Touchpoint> &id) {
        return std::find(touchpoints.begin(), touchpoints.end(), id) != touchpoints.end();
    };
    Ties ties;
    for (const Note &row : now.table<Note>())
        if (row.touchpoint && has(*row.touchpoint)) ties.pins.emplace_back(row.id, *row.touchpoint);
    for (const Touchpoint &row : now.table<Touchpoint>())
        if (row.currentOf && (has(row.id) || has(*row.currentOf)))
            ties.targets.emplace_back(row.id, *row.currentOf);
    return ties;
}

void tie(const Ties &ties, const Copies &copies, Edit &edit) {
    for (const auto &[note, original] : ties.pins)
        if (const auto copy = copies.of(original); copy != original) pin(note, copy, edit);
    for (const auto &[target, current] : ties.targets) {
        const auto from = copies.of(target);
        const auto to = copies.of(current);
        if (from != target || to != current) leadTo(from, to, edit);
    }
}

} // namespace tussen::editing
