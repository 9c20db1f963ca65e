#pragma once

#include "checks/FigureDrivers.h"
#include "words/MapTexts.h"

#include <array>
#include <string>

namespace tussen {

/// What is said of one figure.
struct FigureWords {
    Counted name;        ///< follows the number; for a figure by partner, the heading of its list
    std::string meaning; ///< a sentence or two
    std::string drivers; ///< heading of the list of what drives it, with the unit of the numbers there
};

/// The words of a journey's figures. Those with a number in them are templates for fmt with numbered places.
struct FigureTexts {
    std::string currentState, targetState; ///< after a journey's name
    std::array<FigureWords, figureCount> of;
    [[nodiscard]] const FigureWords &operator[](Figure figure) const {
        return of[static_cast<std::size_t>(figure)];
    }

    std::string fallsOn;     ///< "{0} → {1}": owner and bearer of a spillover
    std::string noSpillover; ///< that there is none
    std::string moreDrivers; ///< "and {0} more"

    // Why there is no number, and what to do
    std::string trap; ///< with {0} a list of touchpoints
    std::string noTouchpoints, noMinutes, noEffort;
    std::string noJourney;    ///< in the whole document
    std::string measureFirst; ///< heading of the touchpoints to measure, most visited first
};

} // namespace tussen
