#include "canvas/DropPlace.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace tussen {

namespace {

constexpr double slotGap = 11; ///< px at 100 % between a card and the seat beside it

double distance(const Rect &band, double y) {
    return std::max({band.y - y, y - band.bottom(), 0.0});
}

/// Heads of lanes only: the strip of supporting partners is none.
DropLane kindOf(const Group &head) {
    if (head.pane != Pane::laneHead) return DropLane::none;
    if (head.cssClass == "nobody") return DropLane::nobody;
    if (head.cssClass == "outcomes") return DropLane::outcomes;
    const bool partner = head.cssClass == "partner" && head.entity;
    return partner ? DropLane::partner : DropLane::none;
}

void findLane(const Drawing &drawing, double y, DropPlace &place) {
    double nearest = std::numeric_limits<double>::max();
    for (const Group &group : drawing.groups) {
        const DropLane kind = kindOf(group);
        if (kind == DropLane::none || distance(group.bounds, y) >= nearest) continue;
        nearest = distance(group.bounds, y);
        place.lane = kind;
        place.partner = kind == DropLane::partner ? group.entity : std::nullopt;
        place.band = {group.bounds.x, group.bounds.y, drawing.page.right() - group.bounds.x,
                      group.bounds.height};
    }
}

/// The phase at x, and where the next one begins.
const Group *findPhase(const Drawing &drawing, double x, double &end) {
    const Group *phase = nullptr;
    end = std::numeric_limits<double>::max();
    for (const Group &group : drawing.groups) {
        if (group.pane != Pane::phaseHead || !group.entity) continue;
        if (!phase || group.bounds.x <= x)
            phase = &group;
        else
            end = std::min(end, group.bounds.x);
    }
    return phase;
}

void findSeat(const Drawing &drawing, double x, const std::vector<EntityRef> &moved, DropPlace &place) {
    double end = 0;
    const Group *phase = findPhase(drawing, x, end);
    if (!phase) return;
    place.phase = phase->entity;
    place.slot = phase->bounds.x + slotGap;
    for (const Group &group : drawing.groups) {
        const double center = group.bounds.center().x;
        if (!isCardOf(group) || center < phase->bounds.x || center >= end) continue;
        if (std::find(moved.begin(), moved.end(), *group.entity) != moved.end()) continue;
        if (center > x) {
            place.before = group.entity;
            place.slot = group.bounds.x - slotGap;
            return;
        }
        place.slot = std::max(place.slot, group.bounds.right() + slotGap);
    }
}

} // namespace

bool isCardOf(const Group &group) {
    return group.entity && group.entity->type == EntityType::touchpoint && group.pane == Pane::map &&
           group.layer == Layer::touchpoints && group.cssClass != "ghost";
}

DropPlace dropPlaceAt(const Drawing &drawing, const Point &point, const std::vector<EntityRef> &moved) {
    DropPlace place;
    findLane(drawing, point.y, place);
    findSeat(drawing, point.x, moved, place);
    return place;
}

std::optional<EntityRef> headBehind(const Drawing &drawing, Pane pane, const Point &point) {
    for (const Group &group : drawing.groups) {
        if (group.pane != pane || !group.entity) continue;
        const Point center = group.bounds.center();
        if (pane == Pane::phaseHead ? center.x > point.x : center.y > point.y) return group.entity;
    }
    return std::nullopt;
}

} // namespace tussen
