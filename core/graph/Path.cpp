#include "graph/Path.h"

#include "graph/Steps.h"

#include <algorithm>
#include <set>

namespace tussen {

Id<Touchpoint> Path::here(const Ecosystem &ecosystem) const {
    return taken.empty() ? first : ecosystem[taken.back()].to;
}

std::vector<Id<Touchpoint>> Path::touchpoints(const Ecosystem &ecosystem) const {
    std::vector<Id<Touchpoint>> passed{first};
    for (const Id<Transition> &way : taken)
        passed.push_back(ecosystem[way].to);
    return passed;
}

PathSums sumsOf(const Relations &relations, const Path &path) {
    const Ecosystem &ecosystem = relations.ecosystem();
    PathSums sums;
    std::set<Id<Partner>> met;
    for (const Id<Touchpoint> &id : path.touchpoints(ecosystem)) {
        const Touchpoint &touchpoint = ecosystem[id];
        sums.minutes += touchpoint.minutes.value_or(0);
        if (touchpoint.kind == TouchpointKind::wait) sums.waitMinutes += touchpoint.minutes.value_or(0);
        const Partner *owner = relations.owner(id);
        if (owner && touchpoint.kind != TouchpointKind::backstage)
            met.insert(relations.organisation(*owner).id);
    }
    for (const Id<Transition> &id : path.taken) {
        const Transition &way = ecosystem[id];
        sums.minutes += way.waitMinutes.value_or(0);
        sums.waitMinutes += way.waitMinutes.value_or(0);
        if (handoffOf(relations, way)) ++sums.handoffs;
    }
    sums.doors = static_cast<int>(met.size());
    return sums;
}

std::vector<const Transition *> waysOn(const Relations &relations, const Id<Touchpoint> &touchpoint) {
    std::vector<const Transition *> ways;
    for (const Transition *way : relations.outgoing(touchpoint))
        if (isWay(relations.ecosystem(), *way)) ways.push_back(way);
    std::stable_sort(ways.begin(), ways.end(), [](const Transition *one, const Transition *other) {
        return one->probability.value_or(0) > other->probability.value_or(0);
    });
    return ways;
}

} // namespace tussen
