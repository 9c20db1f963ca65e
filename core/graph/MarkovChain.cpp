#include "graph/MarkovChain.h"

#include "graph/MarkovComponent.h"
#include "graph/Steps.h"

#include <algorithm>

namespace tussen {

namespace {

using Step = MarkovChain::Step;

/// Sums of probabilities hold within this.
constexpr double sumTolerance = 1e-6;

/// Fills the shares of the ways out of one touchpoint; some may be 0.
void setShares(std::span<Step> ways) {
    double given = 0;
    double missing = 0;
    for (const Step &way : ways)
        way.transition->probability ? given += *way.transition->probability : ++missing;
    const double left = given < 1 - sumTolerance ? 1 - given : 0;
    const double each = missing > 0 ? left / missing : 0;
    const double sum = given + each * missing;
    for (Step &way : ways)
        way.share = way.transition->probability.value_or(each) / sum;
}

std::vector<StrongComponents::Edge> edgesOf(const MarkovChain &chain) {
    std::vector<StrongComponents::Edge> edges;
    for (MarkovChain::Place place = 0; place < chain.size(); ++place)
        for (const Step &step : chain.steps(place))
            edges.emplace_back(place, step.to);
    return edges;
}

} // namespace

MarkovChain::MarkovChain(const Relations &relations, const Id<Journey> &journey)
    : touchpoints_(relations.touchpoints(journey)),
      marksGoal_(std::ranges::any_of(
          touchpoints_, [](const Touchpoint *one) { return one->kind == TouchpointKind::goal; })) {
    readSteps(relations, relations.ecosystem().table<Journey>().slot(journey));
    components_ = StrongComponents(size(), edgesOf(*this));
    trap_ = withoutEnd();
    if (trap_.empty()) solve({}, visits_, trap_);
}

void MarkovChain::readSteps(const Relations &relations, Slot<Journey> journey) {
    const auto &transitions = relations.ecosystem().table<Transition>();
    firsts_.assign(1, 0);
    for (const Slot<Touchpoint> from : relations.touchpoints(journey)) {
        for (const Slot<Transition> transition : relations.outgoing(from))
            if (isWay(relations, transition))
                steps_.push_back({.to = relations.placeInJourney(relations.to(transition)),
                                  .transition = &transitions.at(transition)});
        const auto own = std::span(steps_).subspan(firsts_.back());
        setShares(own);
        const auto unused = std::ranges::remove(own, 0.0, &Step::share);
        steps_.resize(steps_.size() - unused.size());
        firsts_.push_back(steps_.size());
    }
    const std::vector<Slot<Touchpoint>> starts = startsOf(relations, journey);
    starts_.assign(size(), 0);
    for (const Slot<Touchpoint> start : starts)
        starts_[relations.placeInJourney(start)] = 1.0 / static_cast<double>(starts.size());
}

MarkovChain::Ending MarkovChain::ending(Place place) const {
    if (!steps(place).empty()) return Ending::none;
    const TouchpointKind kind = touchpoint(place).kind;
    if (kind == TouchpointKind::abandon) return Ending::abandon;
    return kind == TouchpointKind::goal || !marksGoal_ ? Ending::goal : Ending::unmarked;
}

std::vector<MarkovChain::Place> MarkovChain::withoutEnd() const {
    std::vector<bool> reached(components_.count(), false);
    std::vector<bool> ends(components_.count(), false);
    const auto componentOf = [this](Place place) { return components_.componentOf(place); };
    for (std::size_t component = 0; component < components_.count(); ++component) {
        const auto places = components_.vertices(component);
        if (std::ranges::any_of(places, [this](Place place) { return starts_[place] > 0; }))
            reached[component] = true;
        for (const Place place : places)
            for (const Step &step : steps(place))
                if (reached[component]) reached[componentOf(step.to)] = true;
    }
    for (std::size_t component = components_.count(); component-- > 0;)
        for (const Place place : components_.vertices(component)) {
            const auto own = steps(place);
            if (own.empty() ||
                std::ranges::any_of(own, [&](const Step &step) { return ends[componentOf(step.to)]; }))
                ends[component] = true;
        }
    std::vector<Place> result;
    for (Place place = 0; place < size(); ++place)
        if (reached[componentOf(place)] && !ends[componentOf(place)]) result.push_back(place);
    return result;
}

std::vector<double> MarkovChain::visits(const std::vector<bool> &over) const {
    std::vector<double> result;
    std::vector<Place> stuck;
    solve(over, result, stuck);
    return result;
}

void MarkovChain::solve(const std::vector<bool> &over, std::vector<double> &visits,
                        std::vector<Place> &stuck) const {
    visits = starts_;
    for (std::size_t component = 0; component < components_.count(); ++component) {
        const auto places = components_.vertices(component);
        if (!MarkovComponent(*this, components_, component, over).solve(visits))
            stuck.insert(stuck.end(), places.begin(), places.end());
    }
}

} // namespace tussen
