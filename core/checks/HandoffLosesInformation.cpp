#include "checks/Blank.h"
#include "checks/List.h"
#include "graph/Steps.h"

namespace tussen::checks {

void handoffLosesInformation(const Relations &relations, Report &report) {
    const auto &transitions = relations.ecosystem().table<Transition>();
    for (const auto slot : transitions.allSlots()) {
        const Transition &transition = transitions.at(slot);
        const bool passesOn = transition.information && !isBlank(*transition.information);
        if (!passesOn && handoffOf(relations, slot)) report.add({ref(transition.id)});
    }
}

} // namespace tussen::checks
