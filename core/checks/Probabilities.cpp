#include "checks/List.h"
#include "graph/Steps.h"

namespace tussen::checks {

namespace {

constexpr double sumTolerance = 1e-6;

/// What the ways out of a touchpoint say about their probabilities.
struct WaysOut {
    int count = 0;
    int given = 0;
    double sum = 0;
};

WaysOut waysOutOf(const Relations &relations, const Touchpoint &touchpoint) {
    WaysOut result;
    for (const Transition *transition : relations.outgoing(touchpoint.id)) {
        if (!isWay(relations.ecosystem(), *transition)) continue;
        ++result.count;
        if (!transition->probability) continue;
        ++result.given;
        result.sum += *transition->probability;
    }
    return result;
}

} // namespace

void probabilities(const Relations &relations, Report &report) {
    for (const Touchpoint &touchpoint : relations.ecosystem().table<Touchpoint>()) {
        const WaysOut out = waysOutOf(relations, touchpoint);
        const bool tooMuch = out.sum > 1 + sumTolerance;
        const bool tooLittle = out.count > 0 && out.given == out.count && out.sum < 1 - sumTolerance;
        if (tooMuch || tooLittle) report.add({ref(touchpoint.id)}).arguments.sum = out.sum;
    }
}

} // namespace tussen::checks
