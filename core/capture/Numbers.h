#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

/// Numbers and durations as people type them. Texts are valid UTF-8.
namespace tussen::capture {

/// How many bytes of a number the text begins with: digits, with a sign before and decimals behind if need
/// be. 0 where there is none or where it goes on as a word.
[[nodiscard]] std::size_t numberAtStart(std::string_view text);

/// The value of a whole text that is such a number; nothing where it is too large for any use.
[[nodiscard]] std::optional<double> numberOf(std::string_view text);

/// Minutes of "45", "1:30", "1h30", "1 h 30 min", "1,5 hours", "2 days": hours and minutes as on a clock, or
/// numbers with their units, the largest first; one without a unit is minutes. Nothing where it is no
/// duration.
[[nodiscard]] std::optional<double> durationOf(std::string_view text);

/// How many bytes of a duration in one word the text begins with: a number, or numbers with their units right
/// behind them. 0 where there is none.
[[nodiscard]] std::size_t durationAtStart(std::string_view text);

} // namespace tussen::capture
