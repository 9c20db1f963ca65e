#include "editing/Remove.h"

#include "model/Relations.h"

#include <algorithm>
#include <vector>

namespace tussen::editing {

namespace {

using Ways = std::span<const Transition *const>;
using Share = std::optional<double>;

/// What the shares of both come to. Where one of them is what the others leave, so is the sum.
Share sum(const Share &one, const Share &other) {
    if (!one || !other) return std::nullopt;
    return std::min(1.0, *one + *other);
}

/// Which part of those who get there go on this way: what the others leave is spread evenly.
double partOf(const Transition &way, Ways all) {
    if (way.probability) return *way.probability;
    double said = 0;
    std::ptrdiff_t open = 0;
    for (const Transition *one : all) {
        said += one->probability.value_or(0);
        if (!one->probability) ++open;
    }
    return std::max(0.0, 1 - said) / static_cast<double>(open);
}

/// Leads a row to and from where it is to lead, or adds its share to the way that is there already.
void lead(Transition row, Edit &edit) {
    const bool turnsBack = row.from == row.to;
    for (const Transition &known : edit.now().table<Transition>()) {
        if (turnsBack || known.id == row.id || known.from != row.from || known.to != row.to) continue;
        Transition joined = known;
        joined.probability = sum(known.probability, row.probability);
        edit.put(std::move(joined));
        return edit.remove(row.id);
    }
    if (turnsBack) return edit.remove(row.id);
    edit.put(std::move(row));
}

/// The one way on takes over where each way in led: share, label and waiting are those of the way in.
void leadAllTo(const Id<Touchpoint> &to, Ways in, Edit &edit) {
    for (const Transition *way : in) {
        Transition row = *way;
        row.to = to;
        lead(std::move(row), edit);
    }
}

/// The ways on begin where the one way in began, each with its part of that one's share.
void branchFrom(const Transition &in, bool only, Ways out, Edit &edit) {
    for (const Transition *way : out) {
        Transition row = *way;
        row.from = in.from;
        const bool keeps = only && in.probability.value_or(1) == 1;
        if (!keeps) row.probability.reset();
        if (!keeps && in.probability) row.probability = *in.probability * partOf(*way, out);
        lead(std::move(row), edit);
    }
}

void closeGap(const Id<Touchpoint> &gone, Edit &edit) {
    const Relations before(edit.now());
    const Ways in = before.incoming(gone);
    const Ways out = before.outgoing(gone);
    if (out.size() == 1)
        leadAllTo(out.front()->to, in, edit);
    else if (in.size() == 1)
        branchFrom(*in.front(), before.outgoing(in.front()->from).size() == 1, out, edit);
}

void removeTouchpoint(const Id<Touchpoint> &gone, Edit &edit) {
    const Relations relations(edit.now());
    for (const Transition *way : relations.outgoing(gone))
        if (way->to == gone) edit.remove(way->id); // whoever stays there still goes on
    closeGap(gone, edit);
    edit.remove(gone);
}

} // namespace

void remove(std::span<const EntityRef> gone, Edit &edit) {
    const auto each = [&](EntityType type, const auto &act) {
        for (const EntityRef &one : gone)
            if (one.type == type && edit.now().contains(one)) act(one);
    };
    each(EntityType::transition, [&](const EntityRef &one) { edit.remove(one); });
    each(EntityType::touchpoint, [&](const EntityRef &one) { removeTouchpoint({one.id}, edit); });
    each(EntityType::phase, [&](const EntityRef &one) {
        const Relations relations(edit.now());
        for (const Touchpoint *row : relations.touchpoints(Id<Phase>{one.id}))
            removeTouchpoint(row->id, edit);
    });
    for (const EntityRef &one : gone)
        edit.remove(one);
}

} // namespace tussen::editing
