#pragma once

#include "store/Schema.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>
#include <functional>

namespace tussen {

/// Opens a file that may come from anyone, to read it: nothing beside it is looked at and nothing is
/// written, neither to it nor next to it.
[[nodiscard]] SQLite::Database openForReading(const std::filesystem::path &file);

/// Opens a file of our own data folder to write it, for this connection alone. Its content may still come
/// from anyone.
[[nodiscard]] SQLite::Database openForWriting(const std::filesystem::path &file);

/// Makes every commit wait for the disk, and leave the rows as they were until it is complete.
void makeDurable(SQLite::Database &database);

/// Makes a new file with the tables of the current format, under that version, and with the rows that
/// `fill` inserts. Nothing waits for the disk: the caller syncs the file, or nobody relies on it yet.
void createDatabase(const std::filesystem::path &file, int version,
                    const std::function<void(SQLite::Database &)> &fill);

/// Writes the whole database into another file, which must be empty or not there.
void vacuumInto(SQLite::Database &database, const std::filesystem::path &file);

/// Throws Problem if SQLite finds the file damaged.
void requireSound(SQLite::Database &database);

/// Throws Problem unless the schema is exactly this one.
void requireSchema(SQLite::Database &database, const std::vector<SchemaObject> &schema);

/// Throws Problem unless all these tables are there as ordinary ones; there may be more.
void requireTables(SQLite::Database &database, const std::vector<SchemaObject> &schema);

} // namespace tussen
