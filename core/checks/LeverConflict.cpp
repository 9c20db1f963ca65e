#include "checks/List.h"
#include "checks/Wishes.h"

#include <algorithm>
#include <vector>

namespace tussen::checks {

namespace {

/// What a touchpoint does for each holder: the sum of effect x signed weight.
class Utilities {
public:
    Utilities(const Relations &relations, const Wishes &wishes)
        : relations_(relations),
          wishes_(wishes),
          sums_(wishes.holderCount(), 0),
          isTouched_(wishes.holderCount(), false) {}

    /// Sorts the holders into those who gain and those who lose by the touchpoint.
    void weigh(Slot<Touchpoint> touchpoint) {
        add(touchpoint);
        winners.clear();
        losers.clear();
        for (const HolderNumber holder : touched_) {
            if (sums_[holder] >= leastStrength) winners.push_back(holder);
            if (sums_[holder] <= -leastStrength) losers.push_back(holder);
        }
    }
    [[nodiscard]] double of(HolderNumber holder) const { return sums_[holder]; }

    std::vector<HolderNumber> winners;
    std::vector<HolderNumber> losers;

private:
    void add(Slot<Touchpoint> touchpoint) {
        for (const HolderNumber holder : touched_) {
            sums_[holder] = 0;
            isTouched_[holder] = false;
        }
        touched_.clear();
        for (const Effect *effect : relations_.effects(touchpoint)) {
            const auto outcome = relations_.ecosystem().table<Outcome>().slot(effect->outcome);
            for (const Wish &wish : wishes_.about(outcome)) {
                if (!isTouched_[wish.holder]) touched_.push_back(wish.holder);
                isTouched_[wish.holder] = true;
                sums_[wish.holder] += effect->weight * wish.weight;
            }
        }
    }

    const Relations &relations_;
    const Wishes &wishes_;
    std::vector<double> sums_;
    std::vector<bool> isTouched_;
    std::vector<HolderNumber> touched_;
};

} // namespace

void leverConflict(const Relations &relations, Report &report) {
    const Wishes wishes(relations);
    Utilities utilities(relations, wishes);
    const auto &touchpoints = relations.ecosystem().table<Touchpoint>();
    for (const auto slot : touchpoints.allSlots()) {
        utilities.weigh(slot);
        for (const HolderNumber winner : utilities.winners)
            for (const HolderNumber loser : utilities.losers) {
                Arguments &arguments =
                    report.add({ref(touchpoints.at(slot).id), wishes.holder(winner), wishes.holder(loser)})
                        .arguments;
                arguments.gain = utilities.of(winner);
                arguments.loss = utilities.of(loser);
                arguments.strength = std::min(utilities.of(winner), -utilities.of(loser));
            }
    }
}

} // namespace tussen::checks
