#pragma once

#include "capture/ListText.h"

#include <QString>

namespace tussen {

/// What is wrong in a typed line, and what to do about it.
[[nodiscard]] QString wordsOf(const capture::LineProblem &problem);
/// What is wrong in a list, and what to do about it; without the place.
[[nodiscard]] QString wordsOf(const capture::ListProblem &problem);
/// "line 3, column 2 (Experience)", as far as the problem has a place; the titles may be none.
[[nodiscard]] QString placeOf(const capture::ListProblem &problem, const std::vector<std::string> &titles);

/// What a column of a list says: "Phase".
[[nodiscard]] QString nameOf(capture::ListField field);

/// What a first journey and phase are called.
[[nodiscard]] capture::FirstNames firstNames();

} // namespace tussen
