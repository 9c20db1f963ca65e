#include "shell/MapMoving.h"

#include "canvas/MapView.h"
#include "editing/MoveAlong.h"
#include "editing/MoveToLane.h"
#include "editing/Reorder.h"
#include "layout/Folded.h"
#include "shell/DocumentController.h"
#include "shell/EditWords.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace tussen {

namespace {

class Said {
    Q_DECLARE_TR_FUNCTIONS(Said)
};

bool isEnd(const Touchpoint &row) {
    return row.kind == TouchpointKind::goal || row.kind == TouchpointKind::abandon;
}

/// What stands `step` places beside something in a list; nullptr past its ends.
template <class Value>
const Value *beside(const std::vector<Value> &list, const Value &here, std::ptrdiff_t step) {
    const auto found = std::find(list.begin(), list.end(), here);
    if (found == list.end()) return nullptr;
    const std::ptrdiff_t place = found - list.begin() + step;
    return place < 0 || place >= std::ssize(list) ? nullptr : &list[static_cast<std::size_t>(place)];
}

} // namespace

std::vector<std::optional<Id<Partner>>> lanesOf(const MapDesk &desk) {
    std::vector<std::optional<Id<Partner>>> lanes{std::nullopt};
    const DrawingPtr &drawing = desk.map().drawing();
    if (!drawing) return lanes;
    for (const Group &group : drawing->groups)
        if (group.pane == Pane::laneHead && group.entity && group.entity->type == EntityType::partner)
            lanes.emplace_back(Id<Partner>{group.entity->id});
    return lanes;
}

std::optional<Id<Partner>> laneOf(const MapDesk &desk, const Id<Touchpoint> &touchpoint) {
    const auto owners = desk.relations().partnersAs(RoleKind::accountable, touchpoint);
    const auto isThere = [&](const Partner *owner, const std::optional<Id<Partner>> &lane) {
        return shownAs(desk.now(), owner->id, desk.controller().folded()) == lane;
    };
    for (const auto &lane : lanesOf(desk))
        if (std::any_of(owners.begin(), owners.end(), [&](const Partner *one) { return isThere(one, lane); }))
            return lane;
    return std::nullopt;
}

bool MapMoving::canGoAlong() const {
    return !desk_.touchpoints().empty() || desk_.current<Phase>();
}

bool MapMoving::canGoAcross() const {
    return !desk_.touchpoints().empty() || desk_.current<Partner>();
}

void MapMoving::along(int step) const {
    if (const Phase *phase = desk_.current<Phase>()) return phaseAlong(*phase, step);
    touchpointsAlong(step);
}

void MapMoving::across(int step) const {
    if (const Partner *partner = desk_.current<Partner>()) return laneAcross(*partner, step);
    touchpointsAcross(step);
}

void MapMoving::touchpointsAlong(int step) const {
    const auto moved = desk_.touchpoints();
    desk_.edit(editWords::moving(desk_.now(), moved),
               [&](Edit &edit) { editing::stepAlong(moved, step, edit); });
}

void MapMoving::touchpointsAcross(int step) const {
    const auto moved = desk_.touchpoints();
    const auto lanes = lanesOf(desk_);
    std::vector<std::pair<Id<Touchpoint>, std::optional<Id<Partner>>>> targets;
    for (const Id<Touchpoint> &id : moved) {
        auto present = lanes;
        // A goal or abandon of nobody stands below all lanes.
        if (isEnd(desk_.now()[id])) std::rotate(present.begin(), present.begin() + 1, present.end());
        if (const auto *lane = beside(present, laneOf(desk_, id), step)) targets.emplace_back(id, *lane);
    }
    desk_.edit(editWords::moving(desk_.now(), moved), [&](Edit &edit) {
        for (const auto &[id, lane] : targets)
            editing::moveToLane(id, lane, editing::Former::leaves, edit);
    });
}

void MapMoving::phaseAlong(const Phase &phase, int step) const {
    const Id<Phase> id = phase.id;
    desk_.edit(Said::tr("Move phase “%1”").arg(shortName(phase.name)),
               [&](Edit &edit) { editing::stepAlong(id, step, edit); });
}

/// Lanes move past lanes that can be seen; partners without one here keep their places among the others.
void MapMoving::laneAcross(const Partner &partner, int step) const {
    const Id<Partner> id = partner.id;
    const auto siblings = editing::siblingsOf(desk_.relations(), id);
    auto seen = siblings;
    std::erase_if(
        seen, [&](const Id<Partner> &one) { return one != id && desk_.map().rectOf(ref(one)).isEmpty(); });
    const Id<Partner> *passed = beside(seen, id, step);
    if (!passed) return;
    std::optional<Id<Partner>> before = *passed;
    if (step > 0) {
        const auto *next = beside(siblings, *passed, 1);
        before = next ? std::optional(*next) : std::nullopt;
    }
    desk_.edit(Said::tr("Move lane %1").arg(shortName(partner.name)),
               [&](Edit &edit) { editing::moveBefore(id, before, edit); });
}

} // namespace tussen
