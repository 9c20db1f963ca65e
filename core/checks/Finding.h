#pragma once

#include "model/EntityList.h"

#include <compare>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tussen {

/// What a check says beside its subjects; each check sets only those that checks.md names for it.
struct Arguments {
    std::optional<double> strength;
    std::optional<double> gain;
    std::optional<double> loss;
    std::optional<double> sum;
    std::optional<int> sign; ///< of a chain of influences: 1 or -1
    std::optional<bool> ambivalent;
    std::optional<int> measured;
    std::optional<int> touchpoints;
    std::optional<std::vector<Id<Outcome>>> chain; ///< outcomes from first to last
    bool operator==(const Arguments &) const = default;
};

/// One thing that a check found. Words, colours and remedies are made of it elsewhere.
struct Finding {
    std::string_view check; ///< stable id out of the catalogue, "ownership.no-accountable"
    Severity severity = Severity::warning;
    std::vector<EntityRef> subjects;
    Arguments arguments;
    bool waived = false; ///< accepted by a waiver that is not stale
    bool operator==(const Finding &) const = default;

    /// check id, ":", ids of the subjects joined by ","
    [[nodiscard]] std::string key() const;
};

} // namespace tussen
