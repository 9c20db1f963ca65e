#pragma once

#include "checks/Finding.h"
#include "model/Edit.h"
#include "model/Relations.h"

#include <optional>
#include <string>
#include <vector>

namespace tussen {

/// What can be done about a finding in one step.
enum class RepairKind {
    makeAccountable, ///< of touchpoint, partner: the only one; those who were become responsible
    makeResponsible, ///< of touchpoint, partner
    addConsulted,    ///< of touchpoint, partner
    recordAgreement, ///< of place (a transition or journey), partner, partner
    nameOwner,       ///< of journey, partner
    declareInterest  ///< of partner, outcome: it wants more or less of it, by `direction`
};

/// One offer to repair what a finding is about.
struct Repair {
    RepairKind kind;
    std::vector<EntityRef> subjects;           ///< see RepairKind
    Direction direction = Direction::increase; ///< of an interest
    bool operator==(const Repair &) const = default;
};

/// What would repair the finding, the likeliest first, each on its own; empty where it takes more than one
/// step, or words. The finding is one of the state that `relations` has.
[[nodiscard]] std::vector<Repair> repairsOf(const Relations &relations, const Finding &finding);

/// Whether more would repair the finding than is offered: another partner, or an interest in something else.
[[nodiscard]] bool moreThanOffered(const Relations &relations, const Finding &finding);

/// Makes the repair part of an edit; a new agreement gets the name, and is what comes back.
std::optional<Id<Agreement>> apply(const Repair &repair, const std::string &agreementName, Edit &edit);

} // namespace tussen
