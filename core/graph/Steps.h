#pragma once

#include "model/Relations.h"

#include <optional>
#include <vector>

/// The terms that checks and maps read a journey in: steps, starts, ways and handoffs.
namespace tussen {

/// A contact, wait or backstage touchpoint: what needs an owner. Goals and abandons end a journey instead.
[[nodiscard]] constexpr bool isStep(const Touchpoint &touchpoint) {
    return touchpoint.kind != TouchpointKind::goal && touchpoint.kind != TouchpointKind::abandon;
}

/// A transition that customers do travel: not of probability 0, and not out of a goal or abandon.
[[nodiscard]] bool isWay(const Ecosystem &ecosystem, const Transition &transition);
[[nodiscard]] bool isWay(const Relations &relations, Slot<Transition> transition);

/// The steps that nothing leads to, by (phase rank, rank, id); where there is none, the first touchpoint.
[[nodiscard]] std::vector<const Touchpoint *> startsOf(const Relations &relations,
                                                       const Id<Journey> &journey);
[[nodiscard]] std::vector<Slot<Touchpoint>> startsOf(const Relations &relations, Slot<Journey> journey);

/// The customer passes from one owner to another.
struct Handoff {
    const Partner *from = nullptr;
    const Partner *to = nullptr;
};
struct HandoffSlots {
    Slot<Partner> from;
    Slot<Partner> to;
};

/// The handoff that a transition makes, if it is a way between touchpoints of two owners.
[[nodiscard]] std::optional<Handoff> handoffOf(const Relations &relations, const Transition &transition);
[[nodiscard]] std::optional<HandoffSlots> handoffOf(const Relations &relations, Slot<Transition> transition);

/// Both owners belong to one organisation.
[[nodiscard]] bool isInternal(const Relations &relations, const HandoffSlots &handoff);

/// Somebody of the organisation has a role at the touchpoint, of any kind.
[[nodiscard]] bool takesPart(const Relations &relations, Slot<Partner> organisation,
                             Slot<Touchpoint> touchpoint);

} // namespace tussen
