#include "layout/Flow.h"

#include <algorithm>

namespace tussen::layout {

namespace {

void addTouchpoints(const Relations &relations, const Id<Journey> &journey, Flow &flow) {
    for (const Phase *phase : relations.phases(journey)) {
        for (const Touchpoint *touchpoint : relations.touchpoints(phase->id)) {
            flow.touchpoints.push_back(touchpoint);
            flow.phaseOf.push_back(static_cast<Index>(flow.phases.size()));
        }
        flow.phases.push_back(phase);
    }
}

void addLinks(const Relations &relations, Flow &flow) {
    const auto &table = relations.ecosystem().table<Touchpoint>();
    const Agreements agreements(relations);
    std::vector<Index> placeOfSlot(table.size(), none);
    for (Index place = 0; place < flow.touchpoints.size(); ++place)
        placeOfSlot[table.slot(flow.touchpoints[place]->id)] = place;
    for (Index from = 0; from < flow.touchpoints.size(); ++from) {
        for (const Transition *transition : relations.outgoing(flow.touchpoints[from]->id)) {
            const Index to = placeOfSlot[table.slot(transition->to)];
            if (to == none) continue;
            const Handing handing = handingOf(relations, agreements, *transition);
            flow.links.push_back({transition, from, to, handing, dashOf(*transition, handing)});
        }
    }
    std::ranges::sort(flow.links, {}, [](const Link &link) { return link.transition->id; });
}

Buckets linksBy(const Flow &flow, Index Link::*end) {
    std::vector<Index> ends;
    ends.reserve(flow.links.size());
    for (const Link &link : flow.links)
        ends.push_back(link.*end);
    return {flow.touchpoints.size(), ends};
}

} // namespace

Flow flowOf(const Relations &relations, const Id<Journey> &journey) {
    Flow flow;
    addTouchpoints(relations, journey, flow);
    addLinks(relations, flow);
    flow.outgoing = linksBy(flow, &Link::from);
    flow.incoming = linksBy(flow, &Link::to);
    return flow;
}

} // namespace tussen::layout
