#include "checks/List.h"

namespace tussen::checks {

void undisclosed(const Relations &relations, Report &report) {
    for (const Interest &interest : relations.ecosystem().table<Interest>())
        if (!interest.disclosed) report.add({ref(interest.id)});
}

} // namespace tussen::checks
