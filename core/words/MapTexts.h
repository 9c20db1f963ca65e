#pragma once

#include <string>

namespace tussen {

/// Words that follow a number; where the number stands in the sentence, its place is {0}.
struct Counted {
    std::string one;
    std::string many;
    [[nodiscard]] const std::string &of(std::size_t count) const { return count == 1 ? one : many; }
};

/// What stands beside the signs at the foot of a map.
struct LegendTexts {
    std::string lane, next, agreed, notAgreed, planned;
    std::string error, warning, info;
    std::string contested, wait, backstage, roles;
    std::string kept, added, changed; ///< marks of a target journey
};

/// The words of a journey's map, as templates for fmt with numbered places.
struct MapTexts {
    // Header
    std::string currentState, targetState;
    std::string commonPurpose; ///< "Common purpose: {0}"
    Counted touchpoints, partners, handoffs, withoutAgreement, withoutOwner, conflicts;

    // Lanes
    std::string nobodyEmpty;        ///< what the Nobody lane says when all have owners
    Counted gaps;                   ///< "{0} ownership gaps"
    std::string ownedAndSupporting; ///< "{0} owned · {1} supporting"
    std::string supportingOnly;     ///< "Supporting only"
    std::string outcomes;
    std::string lineOfVisibility;
    std::string more; ///< "+{0}": as many more

    // Cards and connectors
    std::string contested;      ///< "also {0}", on the ghost of a contested card
    std::string minutes, hours; ///< "{0} min", "{0} h"
    Counted days;               ///< "{0} days"
    std::string percent;        ///< "{0} %"
    std::string decimalPoint;   ///< between ones and tenths
    std::string toTag, fromTag; ///< "to {0}", "from {0}"

    // Below the lanes
    std::string experience, experienceScale;
    std::string interests;
    Counted conflictPairs;            ///< "{0} conflicts"
    std::string wantsMore, wantsLess; ///< "{0} wants more: {1}"
    std::string moreOf, lessOf;       ///< "more {0}", "less {0}", links of a chain
    Counted moreConflicts;            ///< "and {0} more between them"
    std::string moreBoxes;            ///< "+{0} more": pairs that found no room
    std::string pullApart;            ///< "{0} and {1} pull apart"
    std::string gone;                 ///< "No longer there: {0}"
    std::string empty;                ///< what an empty map says to who is to fill it

    // Accessible text
    std::string describeOwner;       ///< "owner {0}"
    std::string describeNoOwner;     ///< "owner nobody"
    std::string describeRole;        ///< "{0} {1}": partner, role
    std::string describeExperience;  ///< "experience {0}"
    Counted describeFindings;        ///< "{0} findings"
    std::string describeTransition;  ///< "from {0} to {1}"
    std::string describeInformation; ///< "hands over: {0}"
    std::string agreed, notAgreed;   ///< "with agreement", "without agreement"
    std::string describeNeed;        ///< "Need: {0}"

    LegendTexts legend;
};

} // namespace tussen
