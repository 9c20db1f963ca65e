#include "editing/Phases.h"

#include "editing/Order.h"

#include <algorithm>
#include <iterator>

namespace tussen::editing {

namespace {

using Ids = std::vector<Id<Touchpoint>>;

/// Puts the touchpoints into the phase, in their order behind those that are there.
void takeInto(const Id<Phase> &phase, const Ids &moved, Edit &edit) {
    Ids order = idsOf<Touchpoint>(Relations(edit.now()).touchpoints(phase));
    for (const Id<Touchpoint> &id : moved) {
        Touchpoint row = edit.now()[id];
        row.phase = phase;
        edit.put(std::move(row));
        order.push_back(id);
    }
    rankInOrder(order, moved, edit);
}

void takeNeed(const std::optional<std::string> &need, const Id<Phase> &phase, Edit &edit) {
    if (!need) return;
    Phase row = edit.now()[phase];
    if (row.need == need) return;
    row.need = row.need ? *row.need + '\n' + *need : *need;
    edit.put(std::move(row));
}

/// Adds a phase before another, or behind all.
Id<Phase> addBefore(const std::optional<Id<Phase>> &next, const Id<Journey> &journey, const std::string &name,
                    Edit &edit) {
    const auto order = idsOf<Phase>(Relations(edit.now()).phases(journey));
    Phase row;
    row.id = Id<Phase>::make();
    row.journey = journey;
    row.name = name;
    const Id<Phase> id = row.id;
    edit.put(std::move(row));
    rankInOrder(withPlaced(order, id, next), {id}, edit);
    return id;
}

} // namespace

Id<Phase> addLastPhase(const Id<Journey> &journey, const std::string &name, Edit &edit) {
    return addBefore(std::nullopt, journey, name, edit);
}

Id<Phase> addPhaseAfter(const Id<Phase> &phase, const std::string &name, Edit &edit) {
    return addBefore(nextPhase(Relations(edit.now()), phase), edit.now()[phase].journey, name, edit);
}

bool canSplitAt(const Relations &relations, const Id<Touchpoint> &touchpoint) {
    const auto rows = relations.touchpoints(relations.ecosystem()[touchpoint].phase);
    return rows.front()->id != touchpoint;
}

Id<Phase> splitPhaseAt(const Id<Touchpoint> &touchpoint, const std::string &name, Edit &edit) {
    const Id<Phase> old = edit.now()[touchpoint].phase;
    const Ids ids = idsOf<Touchpoint>(Relations(edit.now()).touchpoints(old));
    const Id<Phase> added = addPhaseAfter(old, name, edit);
    takeInto(added, Ids(std::find(ids.begin(), ids.end(), touchpoint), ids.end()), edit);
    return added;
}

std::optional<Id<Phase>> nextPhase(const Relations &relations, const Id<Phase> &phase) {
    const auto ids = idsOf<Phase>(relations.phases(relations.ecosystem()[phase].journey));
    const auto next = std::next(std::find(ids.begin(), ids.end(), phase));
    return next == ids.end() ? std::nullopt : std::optional(*next);
}

void mergeWithNext(const Id<Phase> &phase, Edit &edit) {
    const Relations before(edit.now());
    const auto next = nextPhase(before, phase);
    if (!next) return;
    takeInto(phase, idsOf<Touchpoint>(before.touchpoints(*next)), edit);
    takeNeed(before.ecosystem()[*next].need, phase, edit);
    edit.remove(*next);
}

} // namespace tussen::editing
