#include "layout/Geometry.h"

#include "layout/Connectors.h"
#include "layout/LabelRooms.h"

namespace tussen {

namespace layout {
namespace {

/// A journey without columns still gives its lanes a width to be seen.
constexpr double leastWidth = 4 * measure::columnPitch;

Plan planOf(const Relations &relations, const Id<Journey> &journey, double top, const TextMeasure &measure,
            const std::set<Id<Partner>> &emptyLanes) {
    Plan plan;
    plan.flow = flowOf(relations, journey);
    plan.columns = columnsOf(plan.flow);
    plan.lanes = lanesOf(relations, plan.flow, emptyLanes);
    plan.spots = spotsOf(plan.flow, plan.columns, plan.lanes, measure);
    plan.paths = pathsOf(plan.flow, plan.spots);
    plan.ports = portsOf(plan.flow, plan.spots, plan.paths);
    for (std::size_t place = 0; place < plan.ports.height.size(); ++place)
        plan.spots.all[place].height = std::max(plan.spots.all[place].height, plan.ports.height[place]);
    plan.tags = tagsOf(plan.flow, plan.paths);
    plan.heights = heightsOf(plan.flow, plan.lanes, plan.spots, plan.paths, plan.tags, top);
    plan.runs = runsOf(plan.flow, plan.spots, plan.paths, plan.ports, plan.heights);
    plan.words = wordsOf(plan.flow, plan.paths, measure);
    plan.widths = widthsOf(plan.flow, plan.columns, plan.runs, plan.words);
    return plan;
}

std::vector<Lane> placedLanes(const Plan &plan, double right) {
    std::vector<Lane> lanes = plan.lanes.lanes;
    for (std::size_t lane = 0; lane < lanes.size(); ++lane) {
        lanes[lane].band = {plan.widths.left, plan.heights.bandTop[lane], right - plan.widths.left,
                            plan.heights.bandHeight[lane]};
        lanes[lane].visibility = plan.heights.visibility[lane];
    }
    lanes.front().thin = plan.spots.firstRow[1] == 0;
    return lanes;
}

std::vector<Card> cardsOf(const Plan &plan) {
    std::vector<Card> cards;
    const std::size_t count = plan.flow.touchpoints.size();
    cards.reserve(count);
    for (std::size_t place = 0; place < count; ++place) {
        const Spot &spot = plan.spots.all[place];
        cards.push_back({.touchpoint = plan.flow.touchpoints[place],
                         .lane = spot.lane,
                         .column = spot.column,
                         .rect = plan.rectOf(spot),
                         .contested = plan.lanes.contested[place],
                         .inOutcomes = spot.lane == plan.lanes.outcomes(),
                         .ghosts = {}});
    }
    for (const Spot &ghost : std::span(plan.spots.all).subspan(count))
        cards[ghost.touchpoint].ghosts.push_back(plan.rectOf(ghost));
    return cards;
}

} // namespace
} // namespace layout

Geometry geometryOf(const Relations &relations, const Id<Journey> &journey, double top,
                    const TextMeasure &measure, const std::set<Id<Partner>> &emptyLanes) {
    const layout::Plan plan = layout::planOf(relations, journey, top, measure, emptyLanes);
    Geometry made;
    made.top = top;
    made.left = plan.widths.left;
    made.right = std::max(plan.widths.right, made.left + measure::laneHeadWidth + layout::leastWidth);
    made.bottom = plan.heights.bottom;
    made.lanes = layout::placedLanes(plan, made.right);
    made.phases = plan.widths.phases;
    made.cards = layout::cardsOf(plan);
    made.connectors = layout::connectorsOf(plan);
    layout::widenLabels(made, measure);
    made.supporting = plan.lanes.supporting;
    if (!made.supporting.empty())
        made.supportingStrip = {made.left, plan.heights.stripTop, made.right - made.left,
                                layout::stripHeight};
    return made;
}

} // namespace tussen
