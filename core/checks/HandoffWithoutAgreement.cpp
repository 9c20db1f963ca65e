#include "checks/List.h"
#include "graph/Agreements.h"
#include "graph/Steps.h"

namespace tussen::checks {

void handoffWithoutAgreement(const Relations &relations, Report &report) {
    const Agreements agreements(relations);
    for (const Transition &transition : relations.ecosystem().table<Transition>()) {
        const auto handoff = handoffOf(relations, transition);
        if (!handoff || agreements.cover(transition, *handoff->from, *handoff->to)) continue;
        Finding &finding = report.add({ref(transition.id), ref(handoff->from->id), ref(handoff->to->id)});
        if (isInternal(relations, *handoff)) finding.severity = Severity::info;
    }
}

} // namespace tussen::checks
