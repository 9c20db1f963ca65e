#include "graph/Steps.h"

#include <algorithm>
#include <tuple>

namespace tussen {

bool isWay(const Ecosystem &ecosystem, const Transition &transition) {
    return transition.probability.value_or(1) > 0 && isStep(ecosystem[transition.from]);
}

bool isWay(const Relations &relations, Slot<Transition> transition) {
    const Ecosystem &ecosystem = relations.ecosystem();
    return ecosystem.table<Transition>().at(transition).probability.value_or(1) > 0 &&
           isStep(ecosystem.table<Touchpoint>().at(relations.from(transition)));
}

std::vector<Slot<Touchpoint>> startsOf(const Relations &relations, Slot<Journey> journey) {
    const Ecosystem &ecosystem = relations.ecosystem();
    const auto &table = ecosystem.table<Touchpoint>();
    const auto touchpoints = relations.touchpoints(journey);
    const auto place = [&](Slot<Touchpoint> slot) {
        const Touchpoint &one = table.at(slot);
        return std::tuple(ecosystem[one.phase].rank, one.rank, one.id);
    };
    const auto comesFirst = [&](auto left, auto right) { return place(left) < place(right); };
    std::vector<Slot<Touchpoint>> starts;
    std::copy_if(touchpoints.begin(), touchpoints.end(), std::back_inserter(starts),
                 [&](auto slot) { return relations.incoming(slot).empty() && isStep(table.at(slot)); });
    std::sort(starts.begin(), starts.end(), comesFirst);
    if (starts.empty() && !touchpoints.empty())
        starts.push_back(*std::min_element(touchpoints.begin(), touchpoints.end(), comesFirst));
    return starts;
}

std::vector<const Touchpoint *> startsOf(const Relations &relations, const Id<Journey> &journey) {
    const Ecosystem &ecosystem = relations.ecosystem();
    std::vector<const Touchpoint *> starts;
    for (const auto slot : startsOf(relations, ecosystem.table<Journey>().slot(journey)))
        starts.push_back(&ecosystem.table<Touchpoint>().at(slot));
    return starts;
}

std::optional<HandoffSlots> handoffOf(const Relations &relations, Slot<Transition> transition) {
    const HandoffSlots handoff{relations.owner(relations.from(transition)),
                               relations.owner(relations.to(transition))};
    if (handoff.from.isNone() || handoff.to.isNone() || handoff.from == handoff.to) return std::nullopt;
    return isWay(relations, transition) ? std::optional(handoff) : std::nullopt;
}

std::optional<Handoff> handoffOf(const Relations &relations, const Transition &transition) {
    const auto &partners = relations.ecosystem().table<Partner>();
    const auto slots = handoffOf(relations, relations.ecosystem().table<Transition>().slot(transition.id));
    if (!slots) return std::nullopt;
    return Handoff{&partners.at(slots->from), &partners.at(slots->to)};
}

bool isInternal(const Relations &relations, const HandoffSlots &handoff) {
    return relations.organisation(handoff.from) == relations.organisation(handoff.to);
}

bool takesPart(const Relations &relations, Slot<Partner> organisation, Slot<Touchpoint> touchpoint) {
    const auto parts = relations.parts(touchpoint);
    return std::any_of(parts.begin(), parts.end(), [&](const Part &part) {
        return relations.organisation(part.partner) == organisation;
    });
}

} // namespace tussen
