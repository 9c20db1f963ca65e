#pragma once

#include "store/Schema.h"

#include <filesystem>
#include <functional>
#include <vector>

namespace SQLite {
class Database;
}

namespace tussen {

/// A version of the format that is no longer written: its schema, frozen, and what turns it into the next.
struct OlderFormat {
    std::vector<SchemaObject> schema;
    /// Gives the tables the columns and rows of the next version, inside a transaction. The texts of the
    /// schema need not fit yet: after the last step all rows move into newly made tables.
    std::function<void(SQLite::Database &)> toNext;
};

/// The format that is written, and the way to it from every earlier one: older[0] is version 1.
struct Format {
    std::vector<OlderFormat> older;
    int version = static_cast<int>(older.size()) + 1;
};

[[nodiscard]] const Format &currentFormat();

/// Checks a file of our own data folder that may come from anyone (header, damage, exact schema), and
/// migrates it to the current version if it is older. Throws Problem; a newer one is a Problem, too.
void bringUpToDate(const std::filesystem::path &file, const Format &format = currentFormat());

} // namespace tussen
