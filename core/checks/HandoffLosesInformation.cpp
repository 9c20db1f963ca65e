#include "checks/Blank.h"
#include "checks/List.h"
#include "graph/Steps.h"

namespace tussen::checks {

void handoffLosesInformation(const Relations &relations, Report &report) {
    for (const Transition &transition : relations.ecosystem().table<Transition>()) {
        const bool passesOn = transition.information && !isBlank(*transition.information);
        if (!passesOn && handoffOf(relations, transition)) report.add({ref(transition.id)});
    }
}

} // namespace tussen::checks
