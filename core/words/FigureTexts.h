#pragma once

#include <string>

namespace tussen {

/// The words of a journey's figures. Those that follow a number have no place for it; the others are
/// templates for fmt with numbered places.
struct FigureTexts {
    std::string currentState, targetState; ///< after a journey's name

    // What follows a number
    std::string touchpoints, partners, handoffs, withoutAgreement, gaps, doors, doorEntropy;
    std::string goal, abandon, unmarkedEnd; ///< shares of the visits
    std::string steps, time, effort;        ///< of one visit

    // Headings of lists by partner
    std::string effortShare, removalEffect, spillover;
    std::string fallsOn; ///< "{0} → {1}": owner and bearer of a spillover

    // Why there is no number, and what to do
    std::string trap; ///< with {0} a list of touchpoints
    std::string noTouchpoints, noMinutes, noEffort;
    std::string noJourney; ///< in the whole document
};

} // namespace tussen
