#include "graph/KeyPartners.h"

#include "graph/Bottlenecks.h"
#include "graph/Reach.h"

#include <algorithm>
#include <functional>
#include <iterator>

namespace tussen {

namespace {

using Partners = std::vector<const Partner *>; ///< by address, each once

Partners ownersAt(const JourneyGraph &graph, const std::vector<JourneyGraph::Vertex> &vertices) {
    Partners owners;
    for (const auto vertex : vertices)
        if (const Partner *owner = graph.owner(vertex)) owners.push_back(owner);
    std::sort(owners.begin(), owners.end(), std::less());
    owners.erase(std::unique(owners.begin(), owners.end()), owners.end());
    return owners;
}

Partners inBoth(const Partners &one, const Partners &other) {
    Partners both;
    std::set_intersection(one.begin(), one.end(), other.begin(), other.end(), std::back_inserter(both),
                          std::less());
    return both;
}

} // namespace

std::vector<const Partner *> indispensablePartners(const JourneyGraph &graph) {
    const Partners certain = ownersAt(graph, bottlenecks(graph));
    Partners candidates = ownersAt(graph, pathToGoal(graph));
    Partners result;
    while (!candidates.empty()) {
        const Partner *candidate = candidates.back();
        candidates.pop_back();
        const bool isCertain = std::binary_search(certain.begin(), certain.end(), candidate, std::less());
        const auto detour = isCertain ? std::vector<JourneyGraph::Vertex>() : pathToGoal(graph, candidate);
        if (detour.empty())
            result.push_back(candidate);
        else
            candidates = inBoth(candidates, ownersAt(graph, detour));
    }
    return result;
}

} // namespace tussen
