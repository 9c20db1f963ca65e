#include "model/Core.h"
#include "store/RowReader.h"
#include "store/Rows.h"
#include "store/Schema.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace tussen {

namespace {

/// A statement on the bare SQLite handle; see RowReader for why.
class Query {
public:
    Query(SQLite::Database &database, const std::string &sql) : database_(database) {
        check(sqlite3_prepare_v2(database.getHandle(), sql.c_str(), static_cast<int>(sql.size()), &statement_,
                                 nullptr));
    }
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;
    ~Query() { sqlite3_finalize(statement_); }

    /// Goes to the next row; false behind the last one.
    bool step() {
        const int result = sqlite3_step(statement_);
        if (result != SQLITE_ROW && result != SQLITE_DONE) check(result);
        return result == SQLITE_ROW;
    }
    [[nodiscard]] sqlite3_stmt *row() const { return statement_; }

private:
    void check(int result) const {
        if (result != SQLITE_OK) throw SQLite::Exception(database_.getHandle(), result);
    }

    SQLite::Database &database_;
    sqlite3_stmt *statement_ = nullptr;
};

template <class Entity> Entity readRow(RowReader &reader) {
    Entity row;
    reader.read(row.id);
    forEachField<Entity>([&](const auto &field) { reader.read(row.*field.member); });
    return row;
}

template <class Entity> Problem located(const Problem &problem, sqlite3_stmt *row, int column) {
    Uuid id;
    const void *bytes = sqlite3_column_blob(row, 0);
    if (bytes && sqlite3_column_bytes(row, 0) == 16) std::memcpy(id.bytes.data(), bytes, 16);
    return {Core::tr("table {}, row {}: column {} {}", Describe<Entity>::plural, id.text(),
                     columnNames<Entity>()[static_cast<std::size_t>(column)], problem.what()),
            problem.remedy()};
}

template <class Entity> void loadTable(SQLite::Database &database, EcosystemBuilder &into) {
    Query count(database, fmt::format("SELECT count(*) FROM \"{}\"", Describe<Entity>::plural));
    if (count.step()) into.reserve<Entity>(static_cast<std::size_t>(sqlite3_column_int64(count.row(), 0)));

    Query rows(database, fmt::format("SELECT {} FROM \"{}\"", fmt::join(columnNames<Entity>(), ", "),
                                     Describe<Entity>::plural));
    while (rows.step()) {
        RowReader reader(rows.row());
        try {
            into.put(readRow<Entity>(reader));
        } catch (const Problem &problem) {
            const int last = static_cast<int>(columnNames<Entity>().size()) - 1;
            throw located<Entity>(problem, rows.row(), std::min(reader.column(), last));
        }
    }
}

} // namespace

Ecosystem loadRows(SQLite::Database &database) {
    EcosystemBuilder builder;
    forEachEntity([&]<class Entity>() { loadTable<Entity>(database, builder); });
    return std::move(builder).take();
}

} // namespace tussen
