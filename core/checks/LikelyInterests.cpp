#include "checks/LikelyInterests.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace tussen {

namespace {

/// How an outcome is moved by all of a partner's work.
struct Moved {
    double size = 0; ///< sum of the weights without their signs
    double sum = 0;
};

std::set<Id<Touchpoint>> workOf(const Relations &relations, const Id<Partner> &partner) {
    std::set<Id<Touchpoint>> work;
    for (const Role *role : relations.roles(partner))
        if (role->kind == RoleKind::accountable || role->kind == RoleKind::responsible)
            work.insert(role->touchpoint);
    return work;
}

Direction directionOf(const Outcome &outcome, const Moved &moved) {
    if (outcome.purpose == Purpose::none) return moved.sum < 0 ? Direction::decrease : Direction::increase;
    return outcome.purpose == Purpose::decrease ? Direction::decrease : Direction::increase;
}

} // namespace

std::vector<LikelyInterest> likelyInterests(const Relations &relations, const Id<Partner> &partner) {
    std::map<Id<Outcome>, Moved> moved;
    for (const Id<Touchpoint> &touchpoint : workOf(relations, partner))
        for (const Effect *effect : relations.effects(touchpoint)) {
            moved[effect->outcome].size += std::abs(effect->weight);
            moved[effect->outcome].sum += effect->weight;
        }
    std::vector<const Outcome *> order;
    for (const Outcome &outcome : relations.ecosystem().table<Outcome>())
        if (moved.contains(outcome.id) || outcome.purpose != Purpose::none) order.push_back(&outcome);
    std::sort(order.begin(), order.end(), [&](const Outcome *one, const Outcome *other) {
        const double sizes[] = {moved[one->id].size, moved[other->id].size};
        return sizes[0] != sizes[1] ? sizes[0] > sizes[1] : one->id < other->id;
    });
    std::vector<LikelyInterest> result;
    result.reserve(order.size());
    for (const Outcome *outcome : order)
        result.push_back({outcome->id, directionOf(*outcome, moved[outcome->id])});
    return result;
}

} // namespace tussen
