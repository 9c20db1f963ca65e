#include "checks/List.h"
#include "graph/Agreements.h"
#include "graph/Steps.h"

namespace tussen::checks {

void handoffWithoutAgreement(const Relations &relations, Report &report) {
    const Agreements agreements(relations);
    const auto &transitions = relations.ecosystem().table<Transition>();
    const auto &partners = relations.ecosystem().table<Partner>();
    for (const auto slot : transitions.allSlots()) {
        const auto handoff = handoffOf(relations, slot);
        if (!handoff || agreements.cover(slot, handoff->from, handoff->to)) continue;
        Finding &finding = report.add({ref(transitions.at(slot).id), ref(partners.at(handoff->from).id),
                                       ref(partners.at(handoff->to).id)});
        if (isInternal(relations, *handoff)) finding.severity = Severity::info;
    }
}

} // namespace tussen::checks
