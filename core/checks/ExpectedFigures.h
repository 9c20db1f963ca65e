#pragma once

#include "graph/MarkovChain.h"
#include "model/Relations.h"

#include <map>
#include <optional>
#include <utility>

namespace tussen {

/// What a visit of a journey comes to on average; named as in checks.md. Shares and probabilities are 0..1.
struct ExpectedFigures {
    double expectedSteps = 0;   ///< visits of touchpoints that are no end
    double expectedMinutes = 0; ///< at touchpoints and in waits between them
    double expectedEffort = 0;  ///< sum of 8 - effort, where that is given

    /// Who owns the touchpoints that the effort goes into, nullopt for nobody; none where no effort is given.
    std::map<std::optional<Id<Partner>>, double> effortShare;

    double pGoal = 0;
    double pAbandon = 0;
    double pUnmarkedEnd = 0;

    /// From owner to bearer: sum of visits x -experience where the owner's failure falls on the bearer's
    /// name.
    std::map<std::pair<Id<Partner>, Id<Partner>>, double> spillover;

    bool measuresMinutes = false; ///< some touchpoint or way that is visited has minutes
};

/// Absent where no number can be had: in a journey with a trap, and in one without touchpoints.
[[nodiscard]] std::optional<ExpectedFigures> expectedFigures(const Relations &relations,
                                                             const MarkovChain &chain);

/// For each partner that owns a touchpoint of the journey, how much pGoal loses when visits are abandoned at
/// its touchpoints; absent where pGoal is. It takes solving the chain once for each partner.
[[nodiscard]] std::optional<std::map<Id<Partner>, double>> removalEffects(const Relations &relations,
                                                                          const MarkovChain &chain);

} // namespace tussen
