#include "checks/List.h"
#include "checks/Wishes.h"
#include "graph/Steps.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace tussen::checks {

namespace {

/// A partner whose interest a touchpoint hurts.
struct Hurt {
    HolderNumber holder;
    std::uint32_t outcome; ///< slot
    double strength;
};

/// The strongest hurt per partner and outcome.
void keepStrongest(std::vector<Hurt> &hurts) {
    const auto order = [](const Hurt &one) { return std::tuple(one.holder, one.outcome, -one.strength); };
    std::sort(hurts.begin(), hurts.end(),
              [&](const Hurt &left, const Hurt &right) { return order(left) < order(right); });
    const auto same = [](const Hurt &left, const Hurt &right) {
        return left.holder == right.holder && left.outcome == right.outcome;
    };
    hurts.erase(std::unique(hurts.begin(), hurts.end(), same), hurts.end());
}

} // namespace

void voiceless(const Relations &relations, Report &report) {
    const Wishes wishes(relations);
    const auto &outcomes = relations.ecosystem().table<Outcome>();
    std::vector<Hurt> hurts;
    const auto &touchpoints = relations.ecosystem().table<Touchpoint>();
    for (const auto slot : touchpoints.allSlots()) {
        hurts.clear();
        for (const Effect *effect : relations.effects(slot)) {
            const std::uint32_t outcome = outcomes.slot(effect->outcome);
            for (const Wish &wish : wishes.about(outcome))
                if (wishes.isPartner(wish.holder) && -effect->weight * wish.weight >= leastStrength)
                    hurts.push_back({wish.holder, outcome, -effect->weight * wish.weight});
        }
        if (hurts.size() > 1) keepStrongest(hurts);
        for (const Hurt &hurt : hurts) {
            const Slot<Partner> partner{hurt.holder};
            if (takesPart(relations, relations.organisation(partner), slot)) continue;
            report
                .add({ref(touchpoints.at(slot).id), wishes.holder(hurt.holder),
                      ref(outcomes.at(hurt.outcome).id)})
                .arguments.strength = hurt.strength;
        }
    }
}

} // namespace tussen::checks
