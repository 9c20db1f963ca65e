#pragma once

#include <QString>

#include <vector>

namespace tussen {

/// Keys, as people read them, and what they do.
struct KeyRow {
    QString keys, what;
};

/// The keys of one place in the window.
struct KeySection {
    QString title;
    std::vector<KeyRow> rows;
};

/// Keys that are no commands of their own, by where they count.
[[nodiscard]] std::vector<KeySection> keysBesideCommands();

} // namespace tussen
