#include "layout/Flow.h"
#include "layout/Geometry.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <queue>
#include <utility>

namespace tussen {

namespace layout {
namespace {

/// What a way that nothing is left for costs: it is taken only where there is no other.
constexpr double leastShare = 1e-12;
constexpr double tie = 1e-12;

bool endsJourney(const Touchpoint &touchpoint) {
    return touchpoint.kind == TouchpointKind::goal || touchpoint.kind == TouchpointKind::abandon;
}

/// Cost of each link, -log of its share; infinite for what is no way.
class Costs {
public:
    explicit Costs(const Flow &flow) : flow_(flow), cost_(flow.links.size(), INFINITY) {
        for (Index place = 0; place < flow.touchpoints.size(); ++place)
            if (!endsJourney(*flow.touchpoints[place])) share(flow.outgoing[place]);
    }
    [[nodiscard]] bool isWay(Index link) const { return cost_[link] < INFINITY; }
    [[nodiscard]] double operator[](Index link) const { return cost_[link]; }

private:
    /// Missing probabilities share equally what the given ones leave; a sum other than 1 is scaled to 1.
    void share(std::span<const Index> outgoing) {
        double given = 0;
        int missing = 0;
        for (const Index link : outgoing) {
            const auto &probability = flow_.links[link].transition->probability;
            given += probability.value_or(0);
            if (!probability) ++missing;
        }
        const double left = std::max(0.0, 1 - given);
        const double sum = given + (missing > 0 ? left : 0);
        for (const Index link : outgoing) {
            const double probability =
                flow_.links[link].transition->probability.value_or(missing > 0 ? left / missing : 0);
            const bool planned = flow_.links[link].transition->probability == 0.0;
            if (!planned) cost_[link] = -std::log(std::max(leastShare, sum > 0 ? probability / sum : 0));
        }
    }

    const Flow &flow_;
    std::vector<double> cost_;
};

/// Steps that nothing leads to; the first touchpoint if there are none.
std::vector<Index> startsOf(const Flow &flow) {
    std::vector<bool> reached(flow.touchpoints.size(), false);
    for (const Link &link : flow.links)
        reached[link.to] = true;
    std::vector<Index> starts;
    for (Index place = 0; place < reached.size(); ++place)
        if (!reached[place] && !endsJourney(*flow.touchpoints[place])) starts.push_back(place);
    if (starts.empty() && !reached.empty()) starts.push_back(0);
    return starts;
}

/// How a journey ends, the best first.
enum class End : std::uint8_t { goal, open, abandon };

class Ends {
public:
    Ends(const Flow &flow, const Costs &costs) : flow_(flow), costs_(costs) {}

    [[nodiscard]] bool has(Index place) const {
        return std::ranges::none_of(flow_.outgoing[place], [&](Index link) { return costs_.isWay(link); });
    }
    [[nodiscard]] bool has(Index place, End end) const {
        const TouchpointKind kind = flow_.touchpoints[place]->kind;
        const End own = kind == TouchpointKind::goal      ? End::goal
                        : kind == TouchpointKind::abandon ? End::abandon
                                                          : End::open;
        return own == end && has(place);
    }
    /// The first start from which ways lead to such an end; none if there is none.
    [[nodiscard]] Index firstStart(const std::vector<Index> &starts, End end) const {
        const std::vector<bool> leads = leadTo(end);
        const auto found =
            std::ranges::find_if(starts, [&](Index start) { return leads[start] && !has(start); });
        return found == starts.end() ? none : *found;
    }

private:
    /// Per touchpoint, whether ways lead from there to such an end.
    [[nodiscard]] std::vector<bool> leadTo(End end) const {
        std::vector<bool> leads(flow_.touchpoints.size(), false);
        std::vector<Index> reached;
        for (Index place = 0; place < leads.size(); ++place)
            if (has(place, end)) reached.push_back(place);
        while (!reached.empty()) {
            const Index place = reached.back();
            reached.pop_back();
            if (leads[place]) continue;
            leads[place] = true;
            for (const Index link : flow_.incoming[place])
                if (costs_.isWay(link)) reached.push_back(flow_.links[link].from);
        }
        return leads;
    }

    const Flow &flow_;
    const Costs &costs_;
};

/// Dijkstra's search. Among equals the first in the journey's order is settled first and keeps what it
/// reached.
class Search {
public:
    Search(const Flow &flow, const Costs &costs, Index start)
        : flow_(flow),
          costs_(costs),
          cost_(flow.touchpoints.size(), INFINITY),
          before_(flow.touchpoints.size(), none) {
        cost_[start] = 0;
        queue_.emplace(0, start);
        while (!queue_.empty())
            settleNext();
    }

    /// The way to the likeliest of such ends, of which one at least is reached.
    [[nodiscard]] std::vector<Index> best(const Ends &ends, End end) const {
        Index last = none;
        for (Index place = 0; place < cost_.size(); ++place)
            if (ends.has(place, end) && cost_[place] + tie < (last == none ? INFINITY : cost_[last]))
                last = place;
        std::vector<Index> path;
        for (; last != none; last = before_[last])
            path.push_back(last);
        std::ranges::reverse(path);
        return path;
    }

private:
    void settleNext() {
        const auto [cost, place] = queue_.top();
        queue_.pop();
        if (cost > cost_[place]) return;
        for (const Index link : flow_.outgoing[place]) {
            const Index to = flow_.links[link].to;
            if (!costs_.isWay(link) || cost + costs_[link] + tie >= cost_[to]) continue;
            cost_[to] = cost + costs_[link];
            before_[to] = place;
            queue_.emplace(cost_[to], to);
        }
    }

    using Entry = std::pair<double, Index>;
    const Flow &flow_;
    const Costs &costs_;
    std::vector<double> cost_;
    std::vector<Index> before_;
    std::priority_queue<Entry, std::vector<Entry>, std::greater<>> queue_;
};

/// From the first start that leads to the best kind of end: a start farther on may be nearer to it, but tells
/// less of the journey. A start that leads nowhere, or round in circles, stands alone.
std::vector<Index> likeliestWay(const Flow &flow) {
    const Costs costs(flow);
    const Ends ends(flow, costs);
    const std::vector<Index> starts = startsOf(flow);
    for (const End end : {End::goal, End::open, End::abandon})
        if (const Index start = ends.firstStart(starts, end); start != none)
            return Search(flow, costs, start).best(ends, end);
    return {starts.front()};
}

} // namespace
} // namespace layout

std::vector<std::size_t> likeliestPath(const Relations &relations, const Geometry &geometry) {
    if (geometry.cards.empty()) return {};
    const Journey &journey = relations.journeyOf(*geometry.cards.front().touchpoint);
    const layout::Flow flow = layout::flowOf(relations, journey.id);
    const std::vector<layout::Index> path = layout::likeliestWay(flow);
    return {path.begin(), path.end()};
}

} // namespace tussen
