#pragma once

#include "checks/Bearer.h"
#include "graph/MarkovChain.h"

#include <optional>

/// What one touchpoint adds to the figures of a visit; only where the chain has no trap.
namespace tussen {

/// Minutes there and in the waits of the ways out; absent where none are given.
[[nodiscard]] inline std::optional<double> minutesAt(const MarkovChain &chain, MarkovChain::Place place) {
    const double visits = chain.visits()[place];
    std::optional<double> sum;
    const auto add = [&sum](const std::optional<double> &minutes, double times) {
        if (minutes) sum = sum.value_or(0) + *minutes * times;
    };
    add(chain.touchpoint(place).minutes, visits);
    for (const MarkovChain::Step &step : chain.steps(place))
        add(step.transition->waitMinutes, visits * step.share);
    return sum;
}

/// Effort there, from 1 for a very easy visit to 7 for a very hard one; absent where none is given.
[[nodiscard]] inline std::optional<double> effortAt(const MarkovChain &chain, MarkovChain::Place place) {
    constexpr int easiest = 7;
    const auto &effort = chain.touchpoint(place).effort;
    if (!effort) return std::nullopt;
    return chain.visits()[place] * (easiest + 1 - *effort);
}

/// A bad experience that falls on another's name.
struct SpilloverPart {
    const Partner *owner = nullptr;
    const Partner *bearer = nullptr;
    double weight = 0; ///< visits x -experience
};

/// The spillover there, if there is one.
[[nodiscard]] inline std::optional<SpilloverPart>
spilloverAt(const Relations &relations, const MarkovChain &chain, MarkovChain::Place place) {
    const Touchpoint &touchpoint = chain.touchpoint(place);
    const Partner *owner = relations.owner(touchpoint.id);
    if (!owner || touchpoint.experience.value_or(0) >= 0) return std::nullopt;
    const Partner *bearer = bearerOf(relations, touchpoint, *owner);
    if (!bearer) return std::nullopt;
    return SpilloverPart{owner, bearer, -chain.visits()[place] * *touchpoint.experience};
}

} // namespace tussen
