#include "shell/MapDragging.h"

#include "canvas/MapView.h"
#include "editing/Connect.h"
#include "editing/MoveToLane.h"
#include "shell/DocumentController.h"
#include "shell/EditWords.h"
#include "shell/HeadPlaces.h"
#include "shell/NamingInPlace.h"
#include "texts/Utf8.h"

#include <algorithm>

namespace tussen {

namespace {

std::vector<Id<Touchpoint>> idsOf(const std::vector<EntityRef> &cards) {
    std::vector<Id<Touchpoint>> ids;
    for (const EntityRef &card : cards)
        ids.push_back({card.id});
    return ids;
}

std::optional<Id<Partner>> partnerOf(const DropPlace &place) {
    return place.partner ? std::optional(Id<Partner>{place.partner->id}) : std::nullopt;
}

editing::Seat seatOf(const DropPlace &place) {
    editing::Seat seat{{place.phase->id}, std::nullopt};
    if (place.before) seat.before = Id<Touchpoint>{place.before->id};
    return seat;
}

bool isEnd(const Touchpoint &row) {
    return row.kind == TouchpointKind::goal || row.kind == TouchpointKind::abandon;
}

} // namespace

editing::NewTouchpoint newTouchpointAt(const DropPlace &place) {
    return {{}, seatOf(place), partnerOf(place), std::nullopt};
}

MapDragging::MapDragging(const MapDesk &desk, NamingInPlace &naming)
    : QObject(&naming),
      desk_(desk),
      naming_(naming) {
    const auto update = [this] { desk_.map().setEditor(desk_.editable() ? this : nullptr); };
    connect(&desk.controller(), &DocumentController::changed, this, update);
    update();
}

MapDragging::~MapDragging() = default;

QString MapDragging::nameOf(const EntityRef &entity) const {
    const Ecosystem &now = desk_.now();
    if (entity.type == EntityType::partner) return shortName(now[Id<Partner>{entity.id}].name);
    if (entity.type == EntityType::phase) return shortName(now[Id<Phase>{entity.id}].name);
    return shortName(now[Id<Touchpoint>{entity.id}].name);
}

QString MapDragging::laneWords(const std::vector<EntityRef> &cards, const DropPlace &place,
                               bool keeps) const {
    if (place.lane == DropLane::none) return {};
    const QString to =
        place.partner ? tr("%1 is accountable").arg(nameOf(*place.partner)) : tr("nobody is accountable");
    if (!keeps || cards.size() != 1) return to;
    const auto owners = desk_.relations().partnersAs(RoleKind::accountable, Id<Touchpoint>{cards.front().id});
    if (owners.empty()) return to;
    return tr("%1, %2 stays responsible").arg(to, shortName(owners.front()->name));
}

QString MapDragging::seatWords(const DropPlace &place) const {
    if (!place.phase) return {};
    if (place.before) return tr("before %1").arg(nameOf(*place.before));
    return tr("at the end of %1").arg(nameOf(*place.phase));
}

Verdict MapDragging::judgeMove(const std::vector<EntityRef> &cards, const DropPlace &place,
                               bool keeps) const {
    const bool ends = std::all_of(cards.begin(), cards.end(), [&](const EntityRef &card) {
        return isEnd(desk_.now()[Id<Touchpoint>{card.id}]);
    });
    if (place.lane == DropLane::outcomes && !ends)
        return {tr("Only goals and abandons stand here; change the kind in the inspector"), false};
    QStringList words{laneWords(cards, place, keeps), seatWords(place)};
    words.removeAll(QString());
    return {words.join(QStringLiteral(" · ")), !words.isEmpty()};
}

void MapDragging::move(const std::vector<EntityRef> &cards, const DropPlace &place, bool keeps) {
    const auto chosen = idsOf(cards);
    std::vector<Id<Touchpoint>> ids; // in the order of the journey, which they keep
    for (const Touchpoint *row : desk_.relations().touchpoints(*desk_.controller().snapshot()->journey))
        if (std::find(chosen.begin(), chosen.end(), row->id) != chosen.end()) ids.push_back(row->id);
    const auto former = keeps ? editing::Former::staysResponsible : editing::Former::leaves;
    const bool done = desk_.edit(editWords::moving(desk_.now(), ids), [&](Edit &edit) {
        for (const Id<Touchpoint> &id : ids) {
            if (place.lane != DropLane::none) editing::moveToLane(id, partnerOf(place), former, edit);
            if (place.phase) editing::moveAlong(id, seatOf(place), edit);
        }
    });
    if (done) desk_.show(cards);
}

Verdict MapDragging::judgeNew(const DropPlace &place) const {
    QStringList words{tr("New touchpoint"), laneWords({}, place, false), seatWords(place)};
    words.removeAll(QString());
    return {words.join(QStringLiteral(" · ")), true};
}

Verdict MapDragging::judgeWay(const EntityRef &from, const std::optional<EntityRef> &to,
                              const DropPlace &place) const {
    const Id<Touchpoint> source{from.id};
    if (to) {
        const Id<Touchpoint> target{to->id};
        if (const auto why = editing::whyNoWay(desk_.now(), source, target))
            return {editWords::noWay(desk_.now(), *why, source, target), false};
        return {tr("leads to %1").arg(nameOf(*to)), true};
    }
    if (!place.phase) return {};
    if (isEnd(desk_.now()[source]))
        return {editWords::noWay(desk_.now(), editing::NoWay::fromEnd, source, source), false};
    return judgeNew(place);
}

void MapDragging::makeWay(const EntityRef &from, const std::optional<EntityRef> &to, const DropPlace &place,
                          const QRect &spot) {
    if (!to) return addTouchpoint(from, place, spot);
    const Id<Touchpoint> source{from.id};
    const Id<Touchpoint> target{to->id};
    std::optional<Id<Transition>> added;
    const bool done = desk_.edit(editWords::connecting(desk_.now(), source, target),
                                 [&](Edit &edit) { added = editing::connect(source, target, edit); });
    if (!done || !added) return;
    desk_.show({ref(*added)});
    emit desk_.map().activated(ref(*added)); // what is typed next is said of it
}

void MapDragging::addTouchpoint(const EntityRef &from, const DropPlace &place, const QRect &spot) {
    editing::NewTouchpoint wanted = newTouchpointAt(place);
    wanted.follows = Id<Touchpoint>{from.id};
    naming_.ask(tr("Name of what comes next"), spot, [this, wanted](const std::string &name) {
        editing::NewTouchpoint named = wanted;
        named.name = name;
        Id<Touchpoint> added;
        const bool done = desk_.edit(tr("Add “%1”").arg(shortName(name)),
                                     [&](Edit &edit) { added = editing::addTouchpoint(named, edit); });
        if (done) desk_.show({ref(added)});
        return done;
    });
}

Verdict MapDragging::judgeHead(const EntityRef &head, const std::optional<EntityRef> &before) const {
    const auto place = headPlaces::of(desk_.relations(), head, before);
    if (!place) return {tr("%1 stays with its like").arg(nameOf(head)), false};
    if (place->stays) return {};
    return {place->before ? tr("before %1").arg(nameOf(*place->before)) : tr("last"), true};
}

void MapDragging::moveHead(const EntityRef &head, const std::optional<EntityRef> &before) {
    const auto place = headPlaces::of(desk_.relations(), head, before);
    if (!place || place->stays) return;
    const QString label = head.type == EntityType::phase ? tr("Move phase “%1”") : tr("Move lane %1");
    desk_.edit(label.arg(nameOf(head)), [&](Edit &edit) { headPlaces::move(head, *place, edit); });
}

} // namespace tussen
