#include "checks/Checks.h"
#include "checks/Conflicts.h"

#include <algorithm>
#include <vector>

namespace tussen {

namespace {

/// Tells what belongs to one journey.
class Belonging {
public:
    Belonging(const Relations &relations, const Id<Journey> &journey)
        : relations_(relations),
          ecosystem_(relations.ecosystem()),
          journey_(journey),
          touched_(ecosystem_.table<Outcome>().size(), false) {
        for (const Touchpoint *touchpoint : relations.touchpoints(journey))
            for (const Effect *effect : relations.effects(touchpoint->id))
                touched_[ecosystem_.table<Outcome>().slot(effect->outcome)] = true;
    }

    [[nodiscard]] bool operator()(const Finding &finding) const {
        if (isConflict(finding)) {
            const auto outcomes = outcomesOf(ecosystem_, finding);
            return std::any_of(outcomes.begin(), outcomes.end(), [this](const Id<Outcome> &outcome) {
                return touched_[ecosystem_.table<Outcome>().slot(outcome)];
            });
        }
        return std::any_of(finding.subjects.begin(), finding.subjects.end(),
                           [this](const EntityRef &subject) { return isInside(subject); });
    }

private:
    [[nodiscard]] bool isInside(const EntityRef &subject) const {
        switch (subject.type) {
        case EntityType::journey:
            return subject.id == journey_.value;
        case EntityType::phase:
            return ecosystem_[Id<Phase>{subject.id}].journey == journey_;
        case EntityType::touchpoint:
            return isInside(Id<Touchpoint>{subject.id});
        case EntityType::transition:
            return isInside(ecosystem_[Id<Transition>{subject.id}].from);
        default:
            return false;
        }
    }
    [[nodiscard]] bool isInside(const Id<Touchpoint> &touchpoint) const {
        return relations_.journeyOf(ecosystem_[touchpoint]).id == journey_;
    }

    const Relations &relations_;
    const Ecosystem &ecosystem_;
    Id<Journey> journey_;
    std::vector<bool> touched_; ///< per outcome slot: some effect of the journey moves it
};

} // namespace

std::vector<Finding> findingsOf(const Relations &relations, const Id<Journey> &journey,
                                std::span<const Finding> findings) {
    const Belonging belongs(relations, journey);
    std::vector<Finding> result;
    std::copy_if(findings.begin(), findings.end(), std::back_inserter(result), belongs);
    return result;
}

} // namespace tussen
