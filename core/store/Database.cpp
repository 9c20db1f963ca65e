#include "store/Database.h"

#include "model/Core.h"
#include "store/Header.h"
#include "store/Problem.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include <algorithm>
#include <set>

namespace tussen {

namespace {

/// Whatever the file's schema says, it runs nothing of its own and does not reach beyond its tables.
void distrust(SQLite::Database &database) {
    sqlite3 *handle = database.getHandle();
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    // Otherwise a column that is missing reads as a text with its name.
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    database.exec("PRAGMA cell_size_check = ON");
    database.exec("PRAGMA cache_size = -65536"); // 64 MiB at most: ids are random, so writes touch all pages
}

/// A path as a `file:` URI.
std::string uriOf(const std::filesystem::path &file) {
    static constexpr std::string_view digits = "0123456789ABCDEF";
    std::string result = "file:";
    for (const char c : std::filesystem::absolute(file).generic_string()) {
        const auto byte = static_cast<unsigned char>(c);
        if (std::isalnum(byte) || c == '/' || c == '.' || c == '-' || c == '_')
            result += c;
        else
            result.append({'%', digits[byte >> 4U], digits[byte & 0xFU]});
    }
    return result;
}

std::vector<SchemaObject> schemaIn(SQLite::Database &database) {
    std::vector<SchemaObject> found;
    SQLite::Statement rows(database, "SELECT type, name, coalesce(sql, '') FROM sqlite_schema");
    while (rows.executeStep()) {
        SchemaObject object{rows.getColumn(0), rows.getColumn(1), rows.getColumn(2)};
        const bool isKeyOfTable =
            object.type == "index" && object.sql.empty() && object.name.starts_with("sqlite_autoindex_");
        if (!isKeyOfTable) found.push_back(std::move(object));
    }
    return found;
}

void make(SQLite::Database &database, std::string_view type) {
    SQLite::Transaction transaction(database);
    for (const SchemaObject &object : documentSchema())
        if (object.type == type) database.exec(object.sql);
    transaction.commit();
}

} // namespace

SQLite::Database openForReading(const std::filesystem::path &file) {
    // immutable: a journal that someone put beside the file is not played back.
    SQLite::Database database(uriOf(file) + "?immutable=1", SQLite::OPEN_READONLY | SQLite::OPEN_URI);
    distrust(database);
    return database;
}

SQLite::Database openForWriting(const std::filesystem::path &file) {
    SQLite::Database database(file.string(), SQLite::OPEN_READWRITE);
    // Exclusive: without shared memory beside the file, folders on network drives do as well.
    database.exec("PRAGMA locking_mode = EXCLUSIVE");
    distrust(database);
    return database;
}

void makeDurable(SQLite::Database &database) {
    database.exec("PRAGMA journal_mode = WAL");
    database.exec("PRAGMA synchronous = FULL");
    database.exec("PRAGMA foreign_keys = ON");
}

void createDatabase(const std::filesystem::path &file, int version,
                    const std::function<void(SQLite::Database &)> &fill) {
    SQLite::Database database(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    database.exec("PRAGMA journal_mode = MEMORY");
    database.exec("PRAGMA synchronous = OFF");
    database.exec(fmt::format("PRAGMA application_id = {}", applicationId));
    database.exec(fmt::format("PRAGMA user_version = {}", version));
    distrust(database);
    make(database, "table");
    fill(database);
    make(database, "index"); // sorting once takes a third of inserting one by one
}

void vacuumInto(SQLite::Database &database, const std::filesystem::path &file) {
    SQLite::Statement vacuum(database, "VACUUM INTO ?");
    vacuum.bind(1, file.string());
    vacuum.exec();
}

void requireSound(SQLite::Database &database) {
    // Values are looked at when they are read, where a message can name their row.
    database.exec("PRAGMA ignore_check_constraints = ON");
    SQLite::Statement check(database, "PRAGMA quick_check(1)");
    const std::string found = check.executeStep() ? check.getColumn(0).getString() : Core::tr("no answer");
    database.exec("PRAGMA ignore_check_constraints = OFF");
    if (found != "ok")
        throw Problem(Core::tr("the file is damaged ({})", found), Core::tr("Open a backup copy instead"));
}

void requireSchema(SQLite::Database &database, const std::vector<SchemaObject> &schema) {
    const std::string remedy = Core::tr("Ask for the file as Tussen saved it, or open a backup copy");
    const std::vector<SchemaObject> found = schemaIn(database);
    for (const SchemaObject &object : found)
        if (std::find(schema.begin(), schema.end(), object) == schema.end())
            throw Problem(Core::tr("its {} \"{}\" is not one that Tussen makes", object.type, object.name),
                          remedy);
    const std::set<SchemaObject> present(found.begin(), found.end());
    for (const SchemaObject &object : schema)
        if (!present.contains(object))
            throw Problem(Core::tr("its {} \"{}\" is missing", object.type, object.name), remedy);
}

void requireTables(SQLite::Database &database, const std::vector<SchemaObject> &schema) {
    const std::vector<SchemaObject> found = schemaIn(database);
    for (const SchemaObject &wanted : schema) {
        const auto same = std::find_if(found.begin(), found.end(), [&](const SchemaObject &object) {
            return object.type == wanted.type && object.name == wanted.name;
        });
        const bool ordinary = same != found.end() && same->sql.starts_with("CREATE TABLE");
        if (wanted.type == "table" && !ordinary)
            throw Problem(Core::tr("its table \"{}\" is missing", wanted.name),
                          Core::tr("Update Tussen to open it"));
    }
}

} // namespace tussen
