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

WaysOut waysOutOf(const Relations &relations, Slot<Touchpoint> touchpoint) {
    const auto &transitions = relations.ecosystem().table<Transition>();
    WaysOut result;
    for (const auto slot : relations.outgoing(touchpoint)) {
        if (!isWay(relations, slot)) continue;
        ++result.count;
        const auto &probability = transitions.at(slot).probability;
        if (!probability) continue;
        ++result.given;
        result.sum += *probability;
    }
    return result;
}

} // namespace

void probabilities(const Relations &relations, Report &report) {
    const auto &touchpoints = relations.ecosystem().table<Touchpoint>();
    for (const auto slot : touchpoints.allSlots()) {
        const WaysOut out = waysOutOf(relations, slot);
        const bool tooMuch = out.sum > 1 + sumTolerance;
        const bool tooLittle = out.count > 0 && out.given == out.count && out.sum < 1 - sumTolerance;
        if (tooMuch || tooLittle) report.add({ref(touchpoints.at(slot).id)}).arguments.sum = out.sum;
    }
}

} // namespace tussen::checks
