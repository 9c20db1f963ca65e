#include "store/Schema.h"

#include "store/Database.h"
#include "store/Document.h"
#include "tests/support/RandomDocument.h"
#include "tests/support/TemporaryFolder.h"

#include <catch2/catch.hpp>

using namespace tussen;
using namespace tussen::testing;

namespace {

std::string sqlOf(const std::string &name) {
    for (const SchemaObject &object : documentSchema())
        if (object.name == name) return object.sql;
    return {};
}

/// Statements that SQLite itself must refuse, whoever writes to the file.
const std::vector<std::string> forbidden{
    "UPDATE touchpoints SET experience = 3",
    "UPDATE touchpoints SET effort = 0",
    "UPDATE touchpoints SET minutes = -1",
    "UPDATE touchpoints SET name = NULL",
    "UPDATE touchpoints SET kind = 'other'",
    "UPDATE touchpoints SET experience = 'good'",
    "UPDATE touchpoints SET phase = x'00'",
    "UPDATE touchpoints SET phase = randomblob(16)",
    "UPDATE transitions SET probability = 1.1",
    "UPDATE influences SET weight = 0",
    "UPDATE effects SET weight = 2",
    "UPDATE interests SET disclosed = 2",
    "UPDATE interests SET holderPartner = NULL, holderCustomerGroup = NULL",
    "UPDATE interests SET holderPartner = (SELECT id FROM partners), holderCustomerGroup = (SELECT id FROM "
    "customerGroups)",
    "UPDATE agreements SET scopeTransition = (SELECT id FROM transitions), scopeJourney = (SELECT id FROM "
    "journeys)",
    "INSERT INTO roles SELECT randomblob(16), touchpoint, partner, kind, status FROM roles",
    "DELETE FROM partners",
};

} // namespace

TEST_CASE("a table says what its columns may hold") {
    CHECK(sqlOf("transitions") ==
          "CREATE TABLE \"transitions\" (\n"
          "  \"id\" BLOB PRIMARY KEY NOT NULL CHECK (length(\"id\") = 16),\n"
          "  \"from\" BLOB NOT NULL CHECK (length(\"from\") = 16) REFERENCES \"touchpoints\" DEFERRABLE "
          "INITIALLY DEFERRED,\n"
          "  \"to\" BLOB NOT NULL CHECK (length(\"to\") = 16) REFERENCES \"touchpoints\" DEFERRABLE "
          "INITIALLY DEFERRED,\n"
          "  \"label\" TEXT,\n"
          "  \"probability\" REAL CHECK (\"probability\" BETWEEN 0 AND 1),\n"
          "  \"waitMinutes\" REAL CHECK (\"waitMinutes\" >= 0),\n"
          "  \"information\" TEXT,\n"
          "  \"owner\" BLOB CHECK (length(\"owner\") = 16) REFERENCES \"partners\" DEFERRABLE INITIALLY "
          "DEFERRED\n"
          ") STRICT");
    CHECK(sqlOf("transitions_from") == "CREATE INDEX \"transitions_from\" ON \"transitions\" (\"from\")");
    CHECK(sqlOf("transitions_owner") ==
          "CREATE INDEX \"transitions_owner\" ON \"transitions\" (\"owner\") WHERE \"owner\" IS NOT NULL");
}

TEST_CASE("SQLite refuses what the model refuses") {
    const TemporaryFolder folder;
    writeTussen(randomEcosystem(1), folder / "document.tussen");
    for (const std::string &statement : forbidden) {
        INFO(statement);
        SQLite::Database database = openForWriting(folder / "document.tussen");
        makeDurable(database);
        CHECK_THROWS_AS(database.exec(statement), SQLite::Exception);
    }
    CHECK(readTussen(folder / "document.tussen") == randomEcosystem(1));
}
