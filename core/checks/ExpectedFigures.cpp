#include "checks/ExpectedFigures.h"

#include "checks/VisitParts.h"

#include <algorithm>

namespace tussen {

namespace {

using Place = MarkovChain::Place;
using Ending = MarkovChain::Ending;

/// Adds up the figures place by place.
class Sums {
public:
    Sums(const Relations &relations, const MarkovChain &chain) : relations_(relations), chain_(chain) {}

    ExpectedFigures take() && {
        for (Place place = 0; place < chain_.size(); ++place)
            if (chain_.visits()[place] > 0) add(place, chain_.visits()[place]);
        for (auto &[owner, effort] : sums_.effortShare)
            effort /= sums_.expectedEffort;
        for (double *share : {&sums_.pGoal, &sums_.pAbandon, &sums_.pUnmarkedEnd})
            *share = std::min(*share, 1.0);
        return std::move(sums_);
    }

private:
    void add(Place place, double visits) {
        const Ending ending = chain_.ending(place);
        if (ending == Ending::none) sums_.expectedSteps += visits;
        if (ending == Ending::goal) sums_.pGoal += visits;
        if (ending == Ending::abandon) sums_.pAbandon += visits;
        if (ending == Ending::unmarked) sums_.pUnmarkedEnd += visits;
        if (const auto minutes = minutesAt(chain_, place)) {
            sums_.expectedMinutes += *minutes;
            sums_.measuresMinutes = true;
        }
        if (const auto effort = effortAt(chain_, place)) {
            const Partner *owner = relations_.owner(chain_.touchpoint(place).id);
            sums_.expectedEffort += *effort;
            sums_.effortShare[owner ? std::optional(owner->id) : std::nullopt] += *effort;
        }
        if (const auto part = spilloverAt(relations_, chain_, place))
            sums_.spillover[{part->owner->id, part->bearer->id}] += part->weight;
    }

    const Relations &relations_;
    const MarkovChain &chain_;
    ExpectedFigures sums_;
};

bool hasNumbers(const MarkovChain &chain) {
    return chain.size() > 0 && chain.trap().empty();
}

/// The share of visits over at goals, those at places flagged left out.
double pGoal(const MarkovChain &chain, const std::vector<double> &visits, const std::vector<bool> &over) {
    double sum = 0;
    for (Place place = 0; place < chain.size(); ++place)
        if (!over[place] && chain.ending(place) == Ending::goal) sum += visits[place];
    return sum;
}

} // namespace

std::optional<ExpectedFigures> expectedFigures(const Relations &relations, const MarkovChain &chain) {
    if (!hasNumbers(chain)) return std::nullopt;
    return Sums(relations, chain).take();
}

std::optional<std::map<Id<Partner>, double>> removalEffects(const Relations &relations,
                                                            const MarkovChain &chain) {
    if (!hasNumbers(chain)) return std::nullopt;
    std::map<Id<Partner>, std::vector<Place>> owned;
    for (Place place = 0; place < chain.size(); ++place)
        if (const Partner *owner = relations.owner(chain.touchpoint(place).id))
            owned[owner->id].push_back(place);
    std::vector<bool> over(chain.size(), false);
    const double whole = pGoal(chain, chain.visits(), over);
    std::map<Id<Partner>, double> result;
    for (const auto &[partner, places] : owned) {
        for (const Place place : places)
            over[place] = true;
        const double loss = whole - pGoal(chain, chain.visits(over), over);
        result[partner] = std::clamp(loss, 0.0, 1.0); // rounding leaves a little below 0
        for (const Place place : places)
            over[place] = false;
    }
    return result;
}

} // namespace tussen
