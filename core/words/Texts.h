#pragma once

#include <map>
#include <string>
#include <vector>

namespace tussen {

/// What a check says, as templates for fmt with named places: "Nobody is accountable for {touchpoint}".
/// Sentences.h lists the places.
struct CheckTexts {
    std::string title;   ///< one plain sentence with names
    std::string reason;  ///< why it matters
    std::string remedy;  ///< what to do
    std::string several; ///< heading of {count} findings of the check
};

/// Every word that core writes for people. ui/texts fills it from the translations, for the command line
/// too; core itself has no words.
struct Texts {
    std::string language; ///< BCP 47

    // The map
    std::string currentState, targetState;
    std::string commonPurpose; ///< "Common purpose: {0}"
    std::string nobody;
    std::string nobodyEmpty;        ///< "Nobody: every touchpoint has an owner"
    std::string gapsOne, gapsMany;  ///< "{0} ownership gaps"
    std::string ownedAndSupporting; ///< "{0} owned · {1} supporting"
    std::string supportingOnly;     ///< "Supporting only:"
    std::string outcomes;
    std::string experience, experienceScale;
    std::string interests;
    std::string conflictsOne, conflictsMany; ///< "{0} conflicts"
    std::string moreConflicts;               ///< "+{0}"
    std::string pullApart;                   ///< "{0} and {1} pull apart"
    std::string wantsMore, wantsLess;        ///< "{0} wants more: {1}", "{0} wants less: {1}"
    std::string figureTouchpoints, figurePartners, figureHandoffs, figureWithoutAgreement, figureWithoutOwner,
        figureConflicts;
    std::string minutes, hours, days; ///< "{0} min", "{0} h", "{0} d"
    std::string percent;              ///< "{0} %"
    std::string lineOfVisibility;
    std::string contested;      ///< "also {0}"
    std::string toTag, fromTag; ///< "to {0}", "from {0}"
    std::string gone;           ///< "No longer there: {0}"
    std::string emptyMap;       ///< hint on an empty journey
    std::string legendLane, legendNext, legendAgreed, legendNotAgreed, legendPlanned, legendError,
        legendWarning, legendInfo, legendRoles, legendKept, legendNew, legendChanged, legendWait,
        legendBackstage;

    // Roles, kinds, channels as one letter or word
    std::string roleLetter[4]; ///< by RoleKind
    std::string roleName[4];
    std::string touchpointKind[5]; ///< by TouchpointKind

    // Accessible text of the map
    std::string describeCard;       ///< "{0}, owner {1}" ...
    std::string describeExperience; ///< "experience {0}"
    std::string describeFindings;   ///< "{0} findings"
    std::string describeTransition; ///< "from {0} to {1}"
    std::string withAgreement, withoutAgreement;

    // Findings
    std::string severityName[3];
    std::map<std::string, CheckTexts, std::less<>> checks; ///< by check id
    std::string moreOf, lessOf;                            ///< "more {0}", "less {0}" for chains
    std::string transitionName;                            ///< "{0} -> {1}"
    std::string interestName;                              ///< "{0}: {1} {2}" holder, sign, outcome
    std::string listAnd;                                   ///< " and "
};

} // namespace tussen
