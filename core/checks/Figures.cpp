#include "checks/Figures.h"

#include "checks/Conflicts.h"
#include "checks/RolesThere.h"
#include "graph/Steps.h"

#include <algorithm>
#include <cmath>
#include <functional>
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

double doorEntropy(const Relations &relations, const std::vector<Slot<Touchpoint>> &starts) {
    std::map<Slot<Partner>, int, std::less<std::uint32_t>> doors; // those of nobody are one class
    for (const Slot<Touchpoint> start : starts)
        ++doors[relations.owner(start)];
    std::vector<int> counts;
    counts.reserve(doors.size());
    for (const auto &[owner, count] : doors)
        counts.push_back(count);
    return entropy(std::move(counts));
}

void countPartners(const Relations &relations, std::span<const Slot<Touchpoint>> touchpoints,
                   Figures &figures) {
    std::vector<bool> isThere(relations.ecosystem().table<Partner>().size(), false);
    for (const Slot<Touchpoint> touchpoint : touchpoints)
        for (const Part &part : relations.parts(touchpoint)) {
            if (!isThere[part.partner]) ++figures.partners;
            isThere[part.partner] = true;
        }
}

void countHandoffs(const Relations &relations, std::span<const Slot<Touchpoint>> touchpoints,
                   const Agreements &agreements, Figures &figures) {
    for (const Slot<Touchpoint> touchpoint : touchpoints)
        for (const Slot<Transition> transition : relations.outgoing(touchpoint))
            if (const auto handoff = handoffOf(relations, transition)) {
                ++figures.handoffs;
                if (!agreements.cover(transition, handoff->from, handoff->to))
                    ++figures.handoffsWithoutAgreement;
            }
}

} // namespace

Figures figuresOf(const Relations &relations, const Id<Journey> &journey) {
    return figuresOf(relations, journey, Agreements(relations));
}

Figures figuresOf(const Relations &relations, const Id<Journey> &journey, const Agreements &agreements) {
    const auto &table = relations.ecosystem().table<Touchpoint>();
    const auto slot = relations.ecosystem().table<Journey>().slot(journey);
    const auto touchpoints = relations.touchpoints(slot);
    const auto starts = startsOf(relations, slot);
    Figures figures;
    figures.touchpoints = static_cast<int>(touchpoints.size());
    for (const auto touchpoint : touchpoints)
        if (isStep(table.at(touchpoint)) && checks::count(relations, RoleKind::accountable, touchpoint) == 0)
            ++figures.ownershipGaps;
    countPartners(relations, touchpoints, figures);
    countHandoffs(relations, touchpoints, agreements, figures);
    figures.doors = static_cast<int>(starts.size());
    figures.doorEntropy = doorEntropy(relations, starts);
    return figures;
}

int conflictPairs(const Relations &relations, std::span<const Finding> findings) {
    std::set<HolderPair> pairs;
    for (const Finding &finding : findings)
        if (!finding.waived && isConflict(finding)) pairs.insert(holdersOf(relations.ecosystem(), finding));
    return static_cast<int>(pairs.size());
}

} // namespace tussen
