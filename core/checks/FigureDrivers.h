#pragma once

#include "graph/MarkovChain.h"
#include "model/EntityList.h"

#include <optional>
#include <vector>

namespace tussen {

/// The figures of a journey, named as in checks.md.
enum class Figure {
    touchpoints,
    partners,
    handoffs,
    handoffsWithoutAgreement,
    ownershipGaps,
    doors,
    doorEntropy,
    pGoal,
    pAbandon,
    pUnmarkedEnd,
    expectedSteps,
    expectedMinutes,
    expectedEffort,
    effortShare,
    spillover,
    removalEffect,
    trap
};
inline constexpr std::size_t figureCount = 17;

/// One of those that make a figure what it is, with its part in it.
struct FigureDriver {
    std::optional<EntityRef> what;      ///< absent: what has no owner
    std::optional<Id<Partner>> fallsOn; ///< whose name a spillover falls on
    std::optional<double> amount;       ///< absent where there is no number
    std::vector<EntityRef> marks;       ///< where it is on the map
    bool operator==(const FigureDriver &) const = default;
};

/// Who and what drives a figure, the strongest first, equals in the order of the map. The amounts are:
/// for `touchpoints`, by phase, and `partners`, by partner: how many touchpoints;
/// for `handoffs`, `handoffsWithoutAgreement`, `ownershipGaps` and `expectedSteps`: how often a customer
/// comes there, absent where the journey has a trap; for `doors`, `doorEntropy` (by owner) and the three
/// ends: the share of the visits; for `expectedMinutes` minutes, the waits of the ways out included, for
/// `expectedEffort` points; for `effortShare` (by owner), `spillover` (by owner and bearer) and
/// `removalEffect` (by owner) those of ExpectedFigures.h. That of the removal effect takes solving the chain
/// once for each partner. `trap` has no amounts. Without a number of the visits, what needs one has no
/// drivers.
[[nodiscard]] std::vector<FigureDriver> driversOf(const Relations &relations, const MarkovChain &chain,
                                                  Figure figure);

} // namespace tussen
