#pragma once

#include "model/Ecosystem.h"

#include <string>
#include <vector>

namespace tussen {

/// A row that breaks a rule of the model.
struct Violation {
    EntityRef row;
    std::string_view field; ///< key of the field, empty where the whole row is meant
    std::string message;    ///< "-7 is outside -2..2"
    bool operator==(const Violation &) const = default;
};

/// Limits on text, in characters (Unicode code points).
inline constexpr std::size_t longestName = 1'000;
inline constexpr std::size_t longestText = 100'000;

/// What is wrong with a text under its rule, or an empty string.
[[nodiscard]] std::string problemOfText(std::string_view text, TextRule rule);

/// What is wrong with a number in its range, or an empty string.
[[nodiscard]] std::string problemOfNumber(double number, const Range &range);

/// The rules that concern the fields of one row alone.
template <class Entity> [[nodiscard]] std::vector<Violation> fieldViolations(const Entity &row);

/// Every rule, for every row: references lead somewhere, values are in range, rows fit together.
[[nodiscard]] std::vector<Violation> violations(const Ecosystem &ecosystem);

/// Every rule that the changes can have broken; `after` is the state they led to. Deleting what others
/// still refer to shows up as their broken references.
[[nodiscard]] std::vector<Violation> violations(const Ecosystem &after, const ChangeSet &changes);

} // namespace tussen
