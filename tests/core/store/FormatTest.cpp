#include "store/Format.h"

#include "interchange/Json.h"
#include "store/Database.h"
#include "store/Document.h"
#include "store/Header.h"
#include "store/Problem.h"
#include "store/Rows.h"
#include "tests/support/RandomDocument.h"
#include "tests/support/TemporaryFolder.h"

#include <catch2/catch.hpp>

using namespace tussen;
using namespace tussen::testing;
using Catch::Matchers::Contains;
namespace fs = std::filesystem;

namespace {

/// Today's schema, but for the table of partners.
std::vector<SchemaObject> schemaWithPartners(const std::string &columns) {
    std::vector<SchemaObject> schema = documentSchema();
    for (SchemaObject &object : schema)
        if (object.name == "partners") object.sql = "CREATE TABLE partners (" + columns + ") STRICT";
    return schema;
}

const std::string columnsOf2 = "id BLOB PRIMARY KEY NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL, "
                               "parent BLOB, color TEXT, contact TEXT, rank REAL NOT NULL";
const std::string columnsOf1 = "id BLOB PRIMARY KEY NOT NULL, title TEXT NOT NULL, kind TEXT NOT NULL, "
                               "parent BLOB, color TEXT, contact TEXT, rank REAL NOT NULL";

/// A history of the format that could have been: names were titles once, and power came last.
Format imaginedFormat() {
    Format format;
    format.older = {{schemaWithPartners(columnsOf1),
                     [](SQLite::Database &database) {
                         database.exec("ALTER TABLE partners RENAME COLUMN title TO name");
                     }},
                    {schemaWithPartners(columnsOf2), [](SQLite::Database &database) {
                         database.exec("ALTER TABLE partners ADD COLUMN power INTEGER");
                         database.exec("UPDATE partners SET power = 3");
                     }}};
    format.version = 3;
    return format;
}

struct OldFile {
    TemporaryFolder folder;
    fs::path file = folder / "old.tussen";
    Partner airport{{Uuid::named("airport")}, "Airport"};
    Partner security{{Uuid::named("security")}, "Security", PartnerKind::publicBody, airport.id};

    explicit OldFile(int version = 1) {
        SQLite::Database database(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        const Format format = imaginedFormat();
        for (const SchemaObject &object : format.older[static_cast<std::size_t>(version) - 1].schema)
            database.exec(object.sql);
        database.exec("PRAGMA application_id = " + std::to_string(applicationId));
        database.exec("PRAGMA user_version = " + std::to_string(version));
        SQLite::Statement partner(database, "INSERT INTO partners VALUES (?, ?, ?, ?, NULL, NULL, 0)");
        for (const Partner &row : {airport, security}) {
            partner.bind(1, row.id.value.bytes.data(), 16);
            partner.bind(2, row.name);
            partner.bind(3, std::string(word(row.kind)));
            if (row.parent) partner.bind(4, row.parent->value.bytes.data(), 16);
            partner.exec();
            partner.reset();
        }
    }
};

} // namespace

// The pair of files of each version is kept as that version wrote it.
TEST_CASE("a file of each version opens, today and for ever") {
    const int version = GENERATE(1, 2);
    CAPTURE(version);
    const fs::path data = fs::path(TUSSEN_SOURCE_DIR) / "tests/data/formats";
    const std::string name = "version-" + std::to_string(version);
    const TemporaryFolder folder;
    const Ecosystem expected = fromJson(bytesOf(data / (name + ".json")));
    CHECK(formatVersionOf(data / (name + ".tussen")) == version);
    CHECK(readTussen(data / (name + ".tussen")) == expected);
    const auto document = Document::open(data / (name + ".tussen"), {folder / "data"});
    CHECK(document->ecosystem() == expected);
    CHECK_FALSE(document->readOnly());
}

TEST_CASE("the current version has its pair of files") {
    const std::string name = "version-" + std::to_string(currentFormat().version);
    CHECK(fs::exists(fs::path(TUSSEN_SOURCE_DIR) / "tests/data/formats" / (name + ".tussen")));
}

TEST_CASE("older formats are migrated step by step, and end as if made today") {
    const int version = GENERATE(1, 2);
    OldFile old(version);
    bringUpToDate(old.file, imaginedFormat());
    CHECK(formatVersionOf(old.file) == 3);

    SQLite::Database database = openForReading(old.file);
    CHECK_NOTHROW(requireSchema(database, documentSchema()));
    const Ecosystem rows = loadRows(database);
    old.airport.power = 3;
    old.security.power = 3;
    CHECK(rows.table<Partner>().size() == 2);
    CHECK(rows[old.airport.id] == old.airport);
    CHECK(rows[old.security.id] == old.security);

    CHECK_NOTHROW(bringUpToDate(old.file, imaginedFormat()));
    CHECK(std::distance(fs::directory_iterator(old.folder.path()), fs::directory_iterator()) == 1);
}

TEST_CASE("a migration that fails leaves the file as it was") {
    const OldFile old;
    Format format = imaginedFormat();
    format.older[1].toNext = [](SQLite::Database &database) { database.exec("ALTER TABLE nothing ADD a"); };
    CHECK_THROWS(bringUpToDate(old.file, format));
    CHECK(formatVersionOf(old.file) == 1);
    CHECK_NOTHROW(bringUpToDate(old.file, imaginedFormat()));
}

TEST_CASE("an older file must have exactly the schema of its version") {
    const OldFile old;
    SQLite::Database(old.file.string(), SQLite::OPEN_READWRITE).exec("CREATE VIEW extra AS SELECT 1");
    CHECK_THROWS_AS(bringUpToDate(old.file, imaginedFormat()), Problem);
}

TEST_CASE("a newer file opens read-only, with what is known of it") {
    const TemporaryFolder folder;
    const fs::path file = folder / "newer.tussen";
    const Document::Options options{folder / "data"};
    writeTussen(randomEcosystem(1), file);
    SQLite::Database(file.string(), SQLite::OPEN_READWRITE)
        .exec("PRAGMA user_version = 99; CREATE TABLE services (id BLOB); CREATE VIEW v AS SELECT 1;"
              "ALTER TABLE partners ADD COLUMN logo BLOB");
    const std::string before = bytesOf(file);

    const auto document = Document::open(file, options);
    CHECK(document->ecosystem() == randomEcosystem(1));
    CHECK(document->readOnly());
    CHECK_THAT(document->readOnlyReason(), Contains(file.string()) && Contains("newer") && Contains("99"));
    CHECK_THROWS_WITH(
        document->edit("Delete", [](Edit &edit) { edit.remove(edit.now().table<Role>().at(0).id); }),
        Contains("newer"));
    CHECK_THROWS_AS(document->saveAs(folder / "copy.tussen"), StoreError);
    CHECK_THROWS_WITH(readTussen(file), Contains("Update Tussen"));
    CHECK(bytesOf(file) == before);
}

TEST_CASE("a newer file that lacks what this version needs is refused") {
    const TemporaryFolder folder;
    const fs::path file = folder / "newer.tussen";
    writeTussen(randomEcosystem(1), file);
    SQLite::Database(file.string(), SQLite::OPEN_READWRITE)
        .exec("PRAGMA user_version = 99; " +
              GENERATE(as<std::string>(), "ALTER TABLE partners DROP COLUMN contact", "DROP TABLE waivers",
                       "UPDATE channels SET name = char(1)"));
    CHECK_THROWS_WITH(Document::open(file, {folder / "data"}), Contains("Update Tussen"));
}
