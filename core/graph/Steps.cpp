#include "graph/Steps.h"

#include <algorithm>
#include <tuple>

namespace tussen {

bool isWay(const Ecosystem &ecosystem, const Transition &transition) {
    return transition.probability.value_or(1) > 0 && isStep(ecosystem[transition.from]);
}

std::vector<const Touchpoint *> startsOf(const Relations &relations, const Id<Journey> &journey) {
    const std::vector<const Touchpoint *> touchpoints = relations.touchpoints(journey);
    const auto place = [&](const Touchpoint *one) {
        return std::tuple(relations.ecosystem()[one->phase].rank, one->rank, one->id);
    };
    const auto comesFirst = [&](const auto *left, const auto *right) { return place(left) < place(right); };
    std::vector<const Touchpoint *> starts;
    std::copy_if(touchpoints.begin(), touchpoints.end(), std::back_inserter(starts),
                 [&](const auto *one) { return isStep(*one) && relations.incoming(one->id).empty(); });
    std::sort(starts.begin(), starts.end(), comesFirst);
    if (starts.empty() && !touchpoints.empty())
        starts.push_back(*std::min_element(touchpoints.begin(), touchpoints.end(), comesFirst));
    return starts;
}

std::optional<Handoff> handoffOf(const Relations &relations, const Transition &transition) {
    if (!isWay(relations.ecosystem(), transition)) return std::nullopt;
    const Partner *from = relations.owner(transition.from);
    const Partner *to = relations.owner(transition.to);
    if (!from || !to || from == to) return std::nullopt;
    return Handoff{from, to};
}

bool isInternal(const Relations &relations, const Handoff &handoff) {
    return &relations.organisation(*handoff.from) == &relations.organisation(*handoff.to);
}

bool takesPart(const Relations &relations, const Partner &organisation, const Id<Touchpoint> &touchpoint) {
    const auto roles = relations.roles(touchpoint);
    return std::any_of(roles.begin(), roles.end(), [&](const Role *role) {
        return &relations.organisation(role->partner) == &organisation;
    });
}

} // namespace tussen
