#include "checks/List.h"

namespace tussen::checks {

void journeyWithoutOwner(const Relations &relations, Report &report) {
    for (const Journey &journey : relations.ecosystem().table<Journey>())
        if (!journey.owner) report.add({ref(journey.id)});
}

} // namespace tussen::checks
