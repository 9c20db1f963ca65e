#include "models/Snapshot.h"

#include <set>

namespace tussen {

namespace {

/// Collects each entity once, in order of first mention.
class Marks {
public:
    explicit Marks(const Snapshot &snapshot) : snapshot_(snapshot) {}

    void add(const EntityRef &entity) {
        if (seen_.insert(entity).second) marked_.push_back(entity);
    }
    void addInterest(const Id<Interest> &id) {
        const Interest *interest = snapshot_.ecosystem().find(id);
        if (!interest) return;
        add(ref(interest->holder));
        addMovers(interest->outcome);
    }
    /// The journey's touchpoints with an effect on the outcome.
    void addMovers(const Id<Outcome> &outcome) {
        for (const Effect *effect : snapshot_.relations->effects(outcome)) {
            const EntityRef touchpoint = ref(effect->touchpoint);
            if (journeyOf(snapshot_.ecosystem(), touchpoint) == snapshot_.journey) add(touchpoint);
        }
    }
    [[nodiscard]] std::vector<EntityRef> take() && { return std::move(marked_); }

private:
    const Snapshot &snapshot_;
    std::set<EntityRef> seen_;
    std::vector<EntityRef> marked_;
};

} // namespace

std::vector<EntityRef> marksOf(const Snapshot &snapshot, const Finding &finding) {
    Marks marks(snapshot);
    for (const EntityRef &subject : finding.subjects)
        marks.add(subject);
    for (const EntityRef &subject : finding.subjects)
        if (subject.type == EntityType::interest) marks.addInterest({subject.id});
    if (finding.arguments.chain)
        for (const Id<Outcome> &outcome : *finding.arguments.chain)
            marks.addMovers(outcome);
    return std::move(marks).take();
}

std::optional<Id<Journey>> journeyOf(const Ecosystem &ecosystem, const EntityRef &entity) {
    switch (entity.type) {
    case EntityType::journey:
        return Id<Journey>{entity.id};
    case EntityType::phase: {
        const Phase *phase = ecosystem.find(Id<Phase>{entity.id});
        return phase ? std::optional(phase->journey) : std::nullopt;
    }
    case EntityType::touchpoint: {
        const Touchpoint *touchpoint = ecosystem.find(Id<Touchpoint>{entity.id});
        return touchpoint ? journeyOf(ecosystem, ref(touchpoint->phase)) : std::nullopt;
    }
    case EntityType::transition: {
        const Transition *transition = ecosystem.find(Id<Transition>{entity.id});
        return transition ? journeyOf(ecosystem, ref(transition->from)) : std::nullopt;
    }
    case EntityType::role: {
        const Role *role = ecosystem.find(Id<Role>{entity.id});
        return role ? journeyOf(ecosystem, ref(role->touchpoint)) : std::nullopt;
    }
    case EntityType::effect: {
        const Effect *effect = ecosystem.find(Id<Effect>{entity.id});
        return effect ? journeyOf(ecosystem, ref(effect->touchpoint)) : std::nullopt;
    }
    default:
        return std::nullopt;
    }
}

} // namespace tussen
