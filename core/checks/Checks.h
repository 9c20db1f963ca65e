#pragma once

#include "checks/Finding.h"
#include "model/Relations.h"

#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace tussen {

class JourneyGraph;
class Report;

/// A check looks at the whole ecosystem, or at each journey on its own.
using CheckFunction =
    std::variant<void (*)(const Relations &, Report &), void (*)(const JourneyGraph &, Report &)>;

/// One entry of the catalogue.
struct CheckInfo {
    std::string_view id;
    Severity severity; ///< the gravest it gives, unless the document says otherwise
    CheckFunction run;
};

/// Every check, in the order of the page on checks.
[[nodiscard]] std::span<const CheckInfo> catalogue();

/// Whether a check's id equals or starts with one of `only`, or that is empty.
[[nodiscard]] bool isWanted(std::string_view check, std::span<const std::string> only);

/// Runs the checks that are wanted and that the document has not switched off, gives them the severity that
/// it sets (see Settings.h), marks what is waived and sorts by severity, check, strength (falling), subjects.
[[nodiscard]] std::vector<Finding> findings(const Relations &relations,
                                            std::span<const std::string> only = {});

/// Findings that may leave the house: those of the disclosed part of the ecosystem that are findings of the
/// whole as well (an interest left out must not make its holder look as if it had none).
/// `disclosed` is made from disclosedPart(whole.ecosystem()).
[[nodiscard]] std::vector<Finding> disclosedFindings(const Relations &whole, const Relations &disclosed,
                                                     std::span<const std::string> only = {});

/// Those with a subject in the journey (itself, its phases, touchpoints, transitions), and conflicts whose
/// outcomes its touchpoints' effects touch.
[[nodiscard]] std::vector<Finding> findingsOf(const Relations &relations, const Id<Journey> &journey,
                                              std::span<const Finding> findings);

} // namespace tussen
