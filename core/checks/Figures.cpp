#include "checks/Figures.h"

#include "checks/Conflicts.h"
#include "checks/RolesThere.h"
#include "graph/Agreements.h"
#include "graph/Steps.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <vector>

namespace tussen {

namespace {

/// Of the shares that the counts make, in bits.
double entropy(std::vector<int> counts) {
    std::sort(counts.begin(), counts.end()); // the same sum whatever order they come in
    double total = 0;
    for (const int count : counts)
        total += count;
    double result = 0;
    for (const int count : counts)
        result += count / total * std::log2(total / count);
    return result;
}

double doorEntropy(const Relations &relations, const std::vector<const Touchpoint *> &starts) {
    std::map<const Partner *, int> doors; // those of nobody are one class
    for (const Touchpoint *start : starts)
        ++doors[relations.owner(start->id)];
    std::vector<int> counts;
    for (const auto &[owner, count] : doors)
        counts.push_back(count);
    return entropy(std::move(counts));
}

void countHandoffs(const Relations &relations, const std::vector<const Touchpoint *> &touchpoints,
                   Figures &figures) {
    const Agreements agreements(relations);
    for (const Touchpoint *touchpoint : touchpoints)
        for (const Transition *transition : relations.outgoing(touchpoint->id))
            if (const auto handoff = handoffOf(relations, *transition)) {
                ++figures.handoffs;
                if (!agreements.cover(*transition, *handoff->from, *handoff->to))
                    ++figures.handoffsWithoutAgreement;
            }
}

} // namespace

Figures figuresOf(const Relations &relations, const Id<Journey> &journey) {
    const auto touchpoints = relations.touchpoints(journey);
    const auto starts = startsOf(relations, journey);
    Figures figures;
    figures.touchpoints = static_cast<int>(touchpoints.size());
    std::set<Id<Partner>> partners;
    for (const Touchpoint *touchpoint : touchpoints) {
        for (const Role *role : relations.roles(touchpoint->id))
            partners.insert(role->partner);
        if (isStep(*touchpoint) && checks::count(relations, RoleKind::accountable, *touchpoint) == 0)
            ++figures.ownershipGaps;
    }
    figures.partners = static_cast<int>(partners.size());
    countHandoffs(relations, touchpoints, figures);
    figures.doors = static_cast<int>(starts.size());
    figures.doorEntropy = doorEntropy(relations, starts);
    return figures;
}

int conflictPairs(const Relations &relations, std::span<const Finding> findings) {
    std::set<HolderPair> pairs;
    for (const Finding &finding : findings)
        if (isConflict(finding)) pairs.insert(holdersOf(relations.ecosystem(), finding));
    return static_cast<int>(pairs.size());
}

} // namespace tussen
