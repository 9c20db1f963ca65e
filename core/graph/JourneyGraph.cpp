#include "graph/JourneyGraph.h"

#include "graph/Steps.h"

#include <numeric>

namespace tussen {

JourneyGraph::Neighbours::Neighbours(Vertex size, std::span<const Way> ways, Vertex Way::*of,
                                     Vertex Way::*other)
    : starts_(size + std::size_t{1}, 0),
      all_(ways.size()) {
    for (const Way &way : ways)
        ++starts_[way.*of + 1];
    std::partial_sum(starts_.begin(), starts_.end(), starts_.begin());
    std::vector<std::uint32_t> next(starts_.begin(), starts_.end() - 1);
    for (const Way &way : ways)
        all_[next[way.*of]++] = way.*other;
}

JourneyGraph::JourneyGraph(const Relations &relations, const Journey &journey)
    : relations_(&relations),
      journey_(&journey),
      touchpoints_(relations.touchpoints(journey.id)),
      slots_(relations.touchpoints(relations.ecosystem().table<Journey>().slot(journey.id))) {
    const auto &partners = relations.ecosystem().table<Partner>();
    std::vector<Way> ways;
    owners_.reserve(size());
    for (Vertex vertex = 0; vertex < size(); ++vertex) {
        const Slot<Partner> owner = relations.owner(slots_[vertex]);
        owners_.push_back(owner.isNone() ? nullptr : &partners.at(owner));
        for (const Slot<Transition> transition : relations.outgoing(slots_[vertex]))
            if (isWay(relations, transition))
                ways.emplace_back(vertex, relations.placeInJourney(relations.to(transition)));
    }
    after_ = Neighbours(size(), ways, &Way::first, &Way::second);
    before_ = Neighbours(size(), ways, &Way::second, &Way::first);
    for (const Slot<Touchpoint> start :
         startsOf(relations, relations.ecosystem().table<Journey>().slot(journey.id)))
        starts_.push_back(relations.placeInJourney(start));
    findGoals();
}

void JourneyGraph::findGoals() {
    for (Vertex vertex = 0; vertex < size(); ++vertex)
        if (touchpoints_[vertex]->kind == TouchpointKind::goal) goals_.push_back(vertex);
    marksGoal_ = !goals_.empty();
    if (marksGoal_) return;
    for (Vertex vertex = 0; vertex < size(); ++vertex)
        if (isEnd(vertex) && touchpoints_[vertex]->kind != TouchpointKind::abandon) goals_.push_back(vertex);
}

std::vector<JourneyGraph> journeyGraphs(const Relations &relations) {
    std::vector<JourneyGraph> graphs;
    graphs.reserve(relations.journeys().size());
    for (const Journey *journey : relations.journeys())
        graphs.emplace_back(relations, *journey);
    return graphs;
}

} // namespace tussen
