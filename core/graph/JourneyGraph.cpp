#include "graph/JourneyGraph.h"

#include "graph/Steps.h"

#include <utility>

namespace tussen {

JourneyGraph::JourneyGraph(const Relations &relations, const Journey &journey, Vertices &vertices)
    : relations_(&relations),
      journey_(&journey),
      touchpoints_(relations.touchpoints(journey.id)) {
    const auto &table = relations.ecosystem().table<Touchpoint>();
    owners_.reserve(size());
    for (Vertex vertex = 0; vertex < size(); ++vertex) {
        const Id<Touchpoint> &id = touchpoints_[vertex]->id;
        vertices[table.slot(id)] = vertex;
        owners_.push_back(relations.owner(id));
    }
    for (const Touchpoint *start : startsOf(relations, journey.id))
        starts_.push_back(vertices[table.slot(start->id)]);
    join(vertices);
    findGoals();
}

void JourneyGraph::join(const Vertices &vertices) {
    const Ecosystem &ecosystem = relations_->ecosystem();
    std::vector<std::pair<Vertex, Vertex>> ways;
    for (Vertex vertex = 0; vertex < size(); ++vertex)
        for (const Transition *transition : relations_->outgoing(touchpoints_[vertex]->id))
            if (isWay(ecosystem, *transition))
                ways.emplace_back(vertex, vertices[ecosystem.table<Touchpoint>().slot(transition->to)]);
    ways_ = Graph(boost::edges_are_unsorted_multi_pass, ways.begin(), ways.end(), size());
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
    JourneyGraph::Vertices vertices(relations.ecosystem().table<Touchpoint>().size());
    std::vector<JourneyGraph> graphs;
    graphs.reserve(relations.journeys().size());
    for (const Journey *journey : relations.journeys())
        graphs.push_back(JourneyGraph(relations, *journey, vertices));
    return graphs;
}

} // namespace tussen
