#include "checks/List.h"

#include <algorithm>

namespace tussen::checks {

void unmeasured(const Relations &relations, Report &report) {
    for (const Journey *journey : relations.journeys()) {
        const auto touchpoints = relations.touchpoints(journey->id);
        const auto measured = std::count_if(touchpoints.begin(), touchpoints.end(),
                                            [](const auto *one) { return one->experience || one->effort; });
        if (2 * static_cast<std::size_t>(measured) >= touchpoints.size()) continue;
        Arguments &arguments = report.add({ref(journey->id)}).arguments;
        arguments.measured = static_cast<int>(measured);
        arguments.touchpoints = static_cast<int>(touchpoints.size());
    }
}

} // namespace tussen::checks
