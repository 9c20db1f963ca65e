#pragma once

#include "words/MapTexts.h"

#include <QString>

#include <optional>
#include <string_view>

/// Numbers as people type and read them.
namespace tussen {

/// Minutes of "45", "1:30", "1 h 30 min", "1.5 h", "2 days"; nothing where it is no duration.
[[nodiscard]] std::optional<double> durationOf(const QString &text);

/// "40 %" of 0.4.
[[nodiscard]] QString percentText(double share);
/// 0.4 of "40 %" and "40"; nothing where it is no share from 0 to 100 %.
[[nodiscard]] std::optional<double> percentOf(const QString &text);

/// The same for a number field by its key in the field list: times as durations, shares in percent, all else
/// as plain numbers.
[[nodiscard]] QString numberText(std::string_view key, double number, const MapTexts &texts);
[[nodiscard]] std::optional<double> numberOf(std::string_view key, const QString &text);
/// What to type instead of something that is no number of this field.
[[nodiscard]] QString numberHelp(std::string_view key);

} // namespace tussen
