#pragma once

#include "capture/ListText.h"

namespace tussen::capture {

/// What one row of a list says.
struct ListRow {
    std::string phase; ///< empty: that of the row above
    Entry entry;
    bool heading = false; ///< it names a phase and nothing else
    std::vector<ListProblem> problems;
};

[[nodiscard]] ListRow readRow(const CellRow &row, const std::vector<ListField> &columns);

} // namespace tussen::capture
