#include "layout/Columns.h"

#include <algorithm>

namespace tussen::layout {

namespace {

std::vector<bool> connectedForward(const Flow &flow) {
    std::vector<bool> connected(flow.touchpoints.size(), false);
    for (const Link &link : flow.links) {
        if (!link.forward()) continue;
        connected[link.from] = true;
        connected[link.to] = true;
    }
    return connected;
}

/// Columns counted from the start of each phase. Links rise in the order of touchpoints, so that one pass in
/// that order sees every touchpoint after all that come before it.
std::vector<Index> columnsInPhase(const Flow &flow) {
    const std::vector<bool> connected = connectedForward(flow);
    std::vector<Index> column(flow.touchpoints.size(), 0);
    for (Index place = 0; place < column.size(); ++place) {
        const bool first = place == 0 || flow.phaseOf[place] != flow.phaseOf[place - 1];
        if (!connected[place] && !first) column[place] = column[place - 1] + 1;
        for (const Index out : flow.outgoing[place]) {
            const Link &link = flow.links[out];
            if (link.forward() && flow.phaseOf[link.to] == flow.phaseOf[place])
                column[link.to] = std::max(column[link.to], column[place] + 1);
        }
    }
    return column;
}

} // namespace

Columns columnsOf(const Flow &flow) {
    Columns columns{columnsInPhase(flow), {}};
    std::vector<Index> width(flow.phases.size(), 1);
    for (Index place = 0; place < columns.of.size(); ++place) {
        Index &phaseWidth = width[flow.phaseOf[place]];
        phaseWidth = std::max(phaseWidth, columns.of[place] + 1);
    }
    columns.firstOfPhase.push_back(0);
    for (const Index phaseWidth : width)
        columns.firstOfPhase.push_back(columns.firstOfPhase.back() + phaseWidth);
    for (Index place = 0; place < columns.of.size(); ++place)
        columns.of[place] += columns.firstOfPhase[flow.phaseOf[place]];
    return columns;
}

} // namespace tussen::layout
