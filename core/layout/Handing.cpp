#include "layout/Handing.h"

#include "graph/Steps.h"

namespace tussen {

Handing handingOf(const Relations &relations, const Agreements &agreements, const Transition &transition) {
    const auto handoff = handoffOf(relations, transition);
    if (!handoff) return Handing::none;
    return agreements.cover(transition, *handoff->from, *handoff->to) ? Handing::agreed : Handing::notAgreed;
}

Dash dashOf(const Transition &transition, Handing handing) {
    if (transition.probability && *transition.probability == 0) return Dash::dotted;
    return handing == Handing::notAgreed ? Dash::dashed : Dash::solid;
}

} // namespace tussen
