#pragma once

#include "words/MapTexts.h"

#include <map>
#include <string>
#include <vector>

namespace tussen {

/// What a check says, as templates with named places: "Nobody is accountable for {touchpoint}".
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

    MapTexts map;
    std::string nobody; ///< who owns what nobody owns

    // Roles, kinds, channels as one letter or word
    std::string roleLetter[4]; ///< by RoleKind
    std::string roleName[4];
    std::string touchpointKind[5]; ///< by TouchpointKind

    // Findings
    std::string severityName[3];
    std::map<std::string, CheckTexts, std::less<>> checks; ///< by check id
    std::string moreOf, lessOf;                            ///< "more {0}", "less {0}" for chains
    std::string transitionName;                            ///< "{0} -> {1}"
    std::string interestName;                              ///< "{0}: {1} {2}" holder, sign, outcome
    std::string ambivalent;                                ///< follows the reason of such a conflict
    std::string chainLink;                                 ///< " → " between the links of a chain
    std::string pullApartWays;                             ///< "{one} and {other} pull apart in {count} ways"
    std::string listAnd;                                   ///< " and "
    std::string listMore;                                  ///< "{0} more", ends a long list
};

} // namespace tussen
