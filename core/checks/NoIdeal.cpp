#include "checks/Blank.h"
#include "checks/List.h"

namespace tussen::checks {

void noIdeal(const Relations &relations, Report &report) {
    for (const Touchpoint &touchpoint : relations.ecosystem().table<Touchpoint>())
        if (touchpoint.experience.value_or(0) < 0 && isBlank(touchpoint.ideal.value_or("")))
            report.add({ref(touchpoint.id)});
}

} // namespace tussen::checks
