#pragma once

#include "models/Matrix.h"

#include <QStringList>

namespace tussen {

/// A text with - for every kind of minus and . for a decimal comma, without blanks around it.
[[nodiscard]] QString withPlainSigns(const QString &text);

/// The outcomes of a document as heads, by name.
[[nodiscard]] std::vector<MatrixHead> outcomeHeads(const Ecosystem &ecosystem);

/// Cells of a range, row by row, as spreadsheets exchange them: tabs between cells, lines between rows.
[[nodiscard]] QString tabbed(const std::vector<QStringList> &rows);
[[nodiscard]] std::vector<QStringList> untabbed(const QString &text);

} // namespace tussen
