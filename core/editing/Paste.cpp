#include "editing/Paste.h"

#include "capture/Letters.h"
#include "editing/Belongings.h"
#include "editing/Connect.h"
#include "editing/Fragment.h"
#include "editing/Order.h"
#include "model/PartyId.h"

#include <functional>
#include <map>
#include <set>

namespace tussen::editing {

namespace {

using Ids = std::vector<Id<Touchpoint>>;
using capture::Spot;

/// Where each phase of a fragment goes.
using SpotOf = std::function<Spot(const Phase &)>;

/// Touchpoints in the order of their journeys.
std::vector<const Touchpoint *> inOrder(const Relations &relations) {
    std::vector<const Touchpoint *> all;
    for (const Journey *journey : relations.journeys())
        for (const Touchpoint *row : relations.touchpoints(journey->id))
            all.push_back(row);
    return all;
}

/// Gives the copies of one phase their places behind what they follow, or at its end.
void place(const Spot &spot, const Ids &added, Edit &edit) {
    const Relations relations(edit.now());
    Ids order;
    for (const Touchpoint *row : relations.touchpoints(*spot.phase))
        if (std::find(added.begin(), added.end(), row->id) == added.end()) order.push_back(row->id);
    auto at = order.end();
    if (spot.follows) at = std::find(order.begin(), order.end(), *spot.follows);
    order.insert(at == order.end() ? at : std::next(at), added.begin(), added.end());
    rankInOrder(order, added, edit);
}

/// The only copy that nothing leads to or from (`ways`); none where there are several or none.
template <class WaysOf> std::optional<Id<Touchpoint>> onlyEnd(const Ids &added, const WaysOf &ways) {
    std::optional<Id<Touchpoint>> found;
    for (const Id<Touchpoint> &id : added) {
        if (!ways(id).empty()) continue;
        if (found) return std::nullopt;
        found = id;
    }
    return found;
}

/// Leads through the copies from what they stand behind, where they are one piece and it is in the flow with
/// at most one way on.
void join(const Id<Touchpoint> &behind, const Ids &added, Edit &edit) {
    const Relations relations(edit.now());
    const auto first = onlyEnd(added, [&](const auto &id) { return relations.incoming(id); });
    const auto last = onlyEnd(added, [&](const auto &id) { return relations.outgoing(id); });
    if (!first || !last) return;
    const auto on = relations.outgoing(behind);
    if (on.empty() && !relations.incoming(behind).empty()) connect(behind, *first, edit);
    if (on.size() != 1 || whyNoWay(edit.now(), *last, on.front()->to)) return;
    const auto &table = edit.now().table<Touchpoint>();
    const auto place = [&](const Id<Touchpoint> &id) { return relations.placeInJourney(table.slot(id)); };
    const Id<Touchpoint> next = on.front()->to;
    if (place(next) < place(behind)) return; // it goes back, not on
    Transition way = *on.front();
    way.to = *first;
    edit.put(std::move(way));
    connect(*last, next, edit);
}

template <class Row> void copyAll(const Ecosystem &fragment, Copies &copies, Edit &edit) {
    for (const Row &row : fragment.table<Row>())
        edit.put(copies.copied(row));
}

void copyAgreements(const Ecosystem &fragment, Copies &copies, Edit &edit) {
    copyAll<Agreement>(fragment, copies, edit);
    for (const Party &row : fragment.table<Party>()) {
        const auto agreement = copies.of(row.agreement);
        const auto partner = copies.of(row.partner); // of two of one name there is one
        edit.put(Party{partyId(agreement, partner), agreement, partner});
    }
}

Ids addCopies(const Ecosystem &fragment, const SpotOf &spotOf, const Ties &ties, Edit &edit) {
    Copies copies;
    settleBelongings(fragment, copies, edit);
    const Relations relations(fragment);
    std::map<Id<Phase>, std::pair<Spot, Ids>> places;
    Ids all;
    for (const Touchpoint *original : inOrder(relations)) {
        const Spot spot = spotOf(fragment[original->phase]);
        Touchpoint row = copies.copied(*original);
        row.phase = *spot.phase;
        row.currentOf.reset();
        auto &[where, added] = places[*spot.phase];
        where = spot;
        added.push_back(row.id);
        all.push_back(row.id);
        edit.put(std::move(row));
    }
    for (const auto &[phase, added] : places)
        place(added.first, added.second, edit);
    copyAll<Role>(fragment, copies, edit);
    copyAll<Transition>(fragment, copies, edit);
    copyAll<Effect>(fragment, copies, edit);
    copyAgreements(fragment, copies, edit);
    tie(ties, copies, edit);
    if (places.size() == 1 && places.begin()->second.first.follows)
        join(*places.begin()->second.first.follows, all, edit);
    return all;
}

/// Where something is put, made where the document has no journey or phase yet.
Spot openSpot(const capture::Place &place, const capture::FirstNames &names, Edit &edit) {
    capture::Insertion insertion(edit, place, names);
    if (!insertion.spot().phase) insertion.startPhase(names.phase);
    const Spot spot = insertion.spot();
    insertion.finish();
    return spot;
}

} // namespace

Ids paste(const Ecosystem &fragment, const capture::Place &where, const capture::FirstNames &names,
          Edit &edit, const Ties &ties) {
    if (fragment.table<Touchpoint>().empty()) return {};
    const Spot spot = openSpot(where, names, edit);
    std::set<Id<Phase>> phases;
    for (const Touchpoint &row : fragment.table<Touchpoint>())
        phases.insert(row.phase);
    const Relations relations(edit.now());
    std::map<std::string, Id<Phase>> named;
    for (const Phase *phase : relations.phases(edit.now()[*spot.phase].journey))
        named.emplace(capture::folded(phase->name), phase->id);
    return addCopies(
        fragment,
        [&](const Phase &phase) {
            const auto same = named.find(capture::folded(phase.name));
            if (phases.size() == 1 || same == named.end() || same->second == *spot.phase) return spot;
            return Spot{std::nullopt, same->second};
        },
        ties, edit);
}

Ids duplicate(std::span<const Id<Touchpoint>> touchpoints, Edit &edit) {
    const Ecosystem fragment = fragmentOf(edit.now(), touchpoints);
    const Relations relations(fragment);
    return addCopies(
        fragment,
        [&](const Phase &phase) {
            return Spot{relations.touchpoints(phase.id).back()->id, phase.id};
        },
        {}, edit);
}

} // namespace tussen::editing
