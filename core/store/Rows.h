#pragma once

#include "model/Ecosystem.h"

#include <memory>
#include <span>

namespace SQLite {
class Database;
}

namespace tussen {

/// All rows of a database that has the tables and columns of the current format. Whether they keep the
/// model's rules is not looked at. Throws Problem that names table, row and column.
[[nodiscard]] Ecosystem loadRows(SQLite::Database &database);

/// Inserts all rows of a document into empty tables, as one transaction.
void insertAll(const Ecosystem &ecosystem, SQLite::Database &database);

/// Writes changed rows, and no others, with statements that are prepared once.
class RowWriter {
public:
    explicit RowWriter(SQLite::Database &database);
    ~RowWriter();

    /// Writes the changes inside the transaction that the caller has opened.
    void apply(std::span<const Change> changes);

private:
    class Tables;
    std::unique_ptr<Tables> tables_;
};

} // namespace tussen
