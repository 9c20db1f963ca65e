#include "checks/List.h"

namespace tussen::checks {

void spillover(const Relations &relations, Report &report) {
    for (const Touchpoint &touchpoint : relations.ecosystem().table<Touchpoint>()) {
        if (touchpoint.experience.value_or(0) >= 0) continue;
        const Partner *owner = relations.owner(touchpoint.id);
        const auto &bearer = touchpoint.brand ? touchpoint.brand : relations.journeyOf(touchpoint).owner;
        if (!owner || !bearer) continue;
        if (&relations.organisation(*bearer) != &relations.organisation(*owner))
            report.add({ref(touchpoint.id), ref(owner->id), ref(*bearer)});
    }
}

} // namespace tussen::checks
