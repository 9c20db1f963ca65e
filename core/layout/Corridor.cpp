#include "layout/Corridor.h"

namespace tussen::layout {

namespace {

/// More lines than this enter one step apart.
constexpr int mostSpread = 4;

/// `count` lines around the middle, `distance` steps apart.
std::vector<int> centred(int count, int distance) {
    std::vector<int> steps;
    steps.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i)
        steps.push_back(distance * i - distance * (count - 1) / 2);
    return steps;
}

/// The straight line keeps to the middle; lines that leave are at even steps, other lines that enter at odd
/// ones, or at any if none leave.
CorridorSteps aroundStraight(int exits, int up, int entries, int straight) {
    CorridorSteps steps;
    for (int i = 0; i < exits; ++i)
        steps.exits.push_back(2 * (i - up) + (i < up ? 0 : 2));
    for (int i = 0; i < entries; ++i) {
        const int away = i - straight;
        const int between = away == 0 ? 0 : 2 * away + (away < 0 ? 1 : -1);
        steps.entries.push_back(exits > 0 ? between : away);
    }
    return steps;
}

/// Lines that enter stand around the middle, lines that leave between and beyond them.
CorridorSteps interleaved(int exits, int up, int entries) {
    CorridorSteps steps{{}, centred(entries, 2)};
    for (int i = 0; i < exits; ++i)
        steps.exits.push_back(2 * (i - up) + entries % 2);
    return steps;
}

} // namespace

CorridorSteps stepsOf(const Corridor &corridor) {
    const auto exits = static_cast<int>(corridor.exits);
    const auto up = static_cast<int>(corridor.goingUp);
    const auto entries = static_cast<int>(corridor.entries);
    if (corridor.straight) return aroundStraight(exits, up, entries, static_cast<int>(*corridor.straight));
    if (corridor.shared) return interleaved(exits, up, entries);
    return {centred(exits, 2), centred(entries, entries > mostSpread ? 1 : 2)};
}

} // namespace tussen::layout
