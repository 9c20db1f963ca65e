#pragma once

#include "checks/Finding.h"
#include "graph/Agreements.h"
#include "model/Relations.h"

#include <span>

namespace tussen {

/// The numbers of one journey that need only counting; named as in checks.md.
struct Figures {
    int touchpoints = 0;
    int partners = 0; ///< with a role there
    int handoffs = 0;
    int handoffsWithoutAgreement = 0;
    int ownershipGaps = 0;
    int doors = 0;
    double doorEntropy = 0; ///< bits
    bool operator==(const Figures &) const = default;
};

[[nodiscard]] Figures figuresOf(const Relations &relations, const Id<Journey> &journey);

/// The same where the agreements are at hand.
[[nodiscard]] Figures figuresOf(const Relations &relations, const Id<Journey> &journey,
                                const Agreements &agreements);

/// Direct and indirect conflicts between different pairs of holders among the findings; waived ones apart.
[[nodiscard]] int conflictPairs(const Relations &relations, std::span<const Finding> findings);

} // namespace tussen
