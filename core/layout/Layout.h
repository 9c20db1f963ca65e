#pragma once

#include "checks/Finding.h"
#include "layout/Drawing.h"
#include "model/Relations.h"
#include "words/Texts.h"

#include <set>
#include <span>

namespace tussen {

/// What a map shows beside the journey itself.
struct MapOptions {
    bool findings = true;             ///< badges
    bool experience = true;           ///< curve
    bool interests = true;            ///< boxes
    bool otherRoles = true;           ///< chips; nothing else moves for them or for labels
    bool labels = true;               ///< label, share and wait on connectors
    std::set<Id<Partner>> emptyLanes; ///< partners that have a lane though they own nothing here
    std::string date;                 ///< for the footer, as it is to be read
    std::string source;               ///< file name or version, for the footer
    std::string emptyHint;            ///< what an empty journey says in its middle, empty for nothing
};

/// Draws one journey. `findings` are those of the journey (see findingsOf).
[[nodiscard]] DrawingPtr mapOf(const Relations &relations, const Id<Journey> &journey,
                               std::span<const Finding> findings, const Texts &texts,
                               const TextMeasure &measure, const MapOptions &options = {});

} // namespace tussen
