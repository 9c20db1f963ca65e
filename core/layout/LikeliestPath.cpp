#include "layout/Flow.h"
#include "layout/Geometry.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <queue>
#include <tuple>
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

/// Dijkstra's search from all starts at once. Among equals the first in the journey's order is settled first
/// and keeps what it reached.
class Search {
public:
    Search(const Flow &flow, const Costs &costs)
        : flow_(flow),
          costs_(costs),
          cost_(flow.touchpoints.size(), INFINITY),
          before_(flow.touchpoints.size(), none) {
        for (const Index start : startsOf(flow)) {
            cost_[start] = 0;
            queue_.emplace(0, start);
        }
        while (!queue_.empty())
            settleNext();
    }

    /// The way to the likeliest end: to a goal if any is reached, to an abandon only if nothing else is, and
    /// to a start that is an end itself last of all; else to the first start, as happens where every way
    /// leads round in circles.
    [[nodiscard]] std::vector<Index> best() const {
        Index end = none;
        for (Index place = 0; place < cost_.size(); ++place) {
            if (cost_[place] == INFINITY || !isEnd(place)) continue;
            if (end == none || std::tuple(before_[place] == none, regret(place), cost_[place] + tie) <
                                   std::tuple(before_[end] == none, regret(end), cost_[end]))
                end = place;
        }
        if (end == none && !cost_.empty()) end = startsOf(flow_).front();
        std::vector<Index> path;
        for (; end != none; end = before_[end])
            path.push_back(end);
        std::ranges::reverse(path);
        return path;
    }

private:
    /// How badly a journey ends there.
    [[nodiscard]] int regret(Index place) const {
        const TouchpointKind kind = flow_.touchpoints[place]->kind;
        return kind == TouchpointKind::goal ? 0 : kind == TouchpointKind::abandon ? 2 : 1;
    }

    [[nodiscard]] bool isEnd(Index place) const {
        return std::ranges::none_of(flow_.outgoing[place], [&](Index link) { return costs_.isWay(link); });
    }

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

} // namespace
} // namespace layout

std::vector<std::size_t> likeliestPath(const Relations &relations, const Geometry &geometry) {
    if (geometry.cards.empty()) return {};
    const Journey &journey = relations.journeyOf(*geometry.cards.front().touchpoint);
    const layout::Flow flow = layout::flowOf(relations, journey.id);
    const layout::Costs costs(flow);
    const std::vector<layout::Index> path = layout::Search(flow, costs).best();
    return {path.begin(), path.end()};
}

} // namespace tussen
