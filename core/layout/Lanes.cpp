#include "layout/Lanes.h"

#include "layout/PartnerOrder.h"

#include <algorithm>

namespace tussen::layout {

namespace {

constexpr Index nobodyLane = 0;

enum class Part : std::uint8_t { absent, supporting, hasLane };

/// What each partner (by slot) is to the journey.
std::vector<Part> partsOf(const Relations &relations, const Flow &flow,
                          const std::set<Id<Partner>> &emptyLanes) {
    const auto &partners = relations.ecosystem().table<Partner>();
    std::vector<Part> parts(partners.size(), Part::absent);
    for (const Touchpoint *touchpoint : flow.touchpoints) {
        for (const Role *role : relations.roles(touchpoint->id)) {
            Part &part = parts[partners.slot(role->partner)];
            part = std::max(part, role->kind == RoleKind::accountable ? Part::hasLane : Part::supporting);
        }
    }
    for (const Id<Partner> &partner : emptyLanes)
        parts[partners.slot(partner)] = Part::hasLane;
    return parts;
}

/// How many of a partner's ancestors have a lane above it: without one there is no band to be indented in.
int depthOf(const Partner &partner, const Ecosystem &ecosystem, const std::vector<Index> &laneOfSlot) {
    int depth = 0;
    for (const Partner *up = &partner; up->parent;) {
        up = &ecosystem[*up->parent];
        if (laneOfSlot[ecosystem.table<Partner>().slot(up->id)] != none) ++depth;
    }
    return depth;
}

/// Makes the lanes top to bottom; gives the lane of each partner by slot.
std::vector<Index> makeLanes(const Relations &relations, const std::vector<Part> &parts, LanePlan &plan) {
    const auto &partners = relations.ecosystem().table<Partner>();
    std::vector<Index> laneOfSlot(partners.size(), none);
    plan.lanes.push_back({.kind = LaneKind::nobody});
    for (const Placed &placed : partnersTopDown(relations)) {
        const std::uint32_t slot = partners.slot(placed.partner->id);
        if (parts[slot] == Part::supporting) plan.supporting.push_back(placed.partner);
        if (parts[slot] != Part::hasLane) continue;
        laneOfSlot[slot] = static_cast<Index>(plan.lanes.size());
        plan.lanes.push_back({.kind = LaneKind::partner,
                              .partner = placed.partner,
                              .depth = depthOf(*placed.partner, relations.ecosystem(), laneOfSlot)});
    }
    plan.lanes.push_back({.kind = LaneKind::outcomes});
    return laneOfSlot;
}

bool isEnd(const Touchpoint &touchpoint) {
    return touchpoint.kind == TouchpointKind::goal || touchpoint.kind == TouchpointKind::abandon;
}

/// The lanes of all that are accountable, top to bottom.
void accountableLanes(const Relations &relations, const Touchpoint &touchpoint,
                      const std::vector<Index> &laneOfSlot, std::vector<Index> &lanes) {
    const auto &partners = relations.ecosystem().table<Partner>();
    lanes.clear();
    for (const Role *role : relations.roles(touchpoint.id))
        if (role->kind == RoleKind::accountable) lanes.push_back(laneOfSlot[partners.slot(role->partner)]);
    std::ranges::sort(lanes);
    const auto repeated = std::ranges::unique(lanes);
    lanes.erase(repeated.begin(), repeated.end());
}

} // namespace

LanePlan lanesOf(const Relations &relations, const Flow &flow, const std::set<Id<Partner>> &emptyLanes) {
    LanePlan plan;
    const std::vector<Index> laneOfSlot = makeLanes(relations, partsOf(relations, flow, emptyLanes), plan);
    std::vector<Index> lanes;
    for (Index place = 0; place < flow.touchpoints.size(); ++place) {
        const Touchpoint &touchpoint = *flow.touchpoints[place];
        accountableLanes(relations, touchpoint, laneOfSlot, lanes);
        if (lanes.empty()) lanes.push_back(isEnd(touchpoint) ? plan.outcomes() : nobodyLane);
        plan.laneOf.push_back(lanes.front());
        plan.contested.push_back(lanes.size() > 1);
        for (std::size_t other = 1; other < lanes.size(); ++other)
            plan.ghosts.push_back({place, lanes[other]});
    }
    return plan;
}

} // namespace tussen::layout
