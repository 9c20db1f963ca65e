#include "store/Document.h"
#include "tests/support/RandomDocument.h"
#include "tests/support/TemporaryFolder.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <catch2/catch.hpp>

using namespace tussen;
using namespace tussen::testing;
using Catch::Matchers::Contains;
namespace fs = std::filesystem;

namespace {

/// A way to spoil a good file, and words that the message must hold.
struct BadFile {
    std::string what;
    std::function<void(const fs::path &)> spoil;
    std::string words;
};

void setByte(const fs::path &file, std::size_t offset, char value) {
    std::string bytes = bytesOf(file);
    bytes.at(offset) = value;
    writeBytes(file, bytes);
}

/// Runs SQL on the file as someone would who knows SQLite well, past the constraints.
std::function<void(const fs::path &)> sql(const std::string &statements) {
    return [statements](const fs::path &file) {
        SQLite::Database database(file.string(), SQLite::OPEN_READWRITE);
        database.exec("PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF;");
        database.exec(statements);
    };
}

void truncateToHalf(const fs::path &file) {
    fs::resize_file(file, fs::file_size(file) / 2);
}

void overwriteMiddle(const fs::path &file) {
    std::string bytes = bytesOf(file);
    for (std::size_t i = 4096; i < bytes.size(); i += 512)
        bytes.replace(i, 64, 64, '\x7f');
    writeBytes(file, bytes);
}

const std::vector<BadFile> badFiles{
    {"missing", [](const fs::path &file) { fs::remove(file); }, "no such file"},
    {"folder", [](const fs::path &file) { fs::remove(file), fs::create_directory(file); }, "is a folder"},
    {"empty", [](const fs::path &file) { writeBytes(file, ""); }, "is empty"},
    {"text", [](const fs::path &file) { writeBytes(file, "Dear all,\n"); }, "not a Tussen document"},
    {"header only", [](const fs::path &file) { fs::resize_file(file, 50); }, "cut short"},
    {"other database", sql("PRAGMA application_id = 7"), "not a Tussen document"},
    {"version 0", sql("PRAGMA user_version = 0"), "format version"},
    {"negative version", sql("PRAGMA user_version = -1"), "format version"},
    {"truncated", truncateToHalf, "damaged"},
    {"overwritten", overwriteMiddle, "damaged"},
    {"page size of nothing", [](const fs::path &file) { setByte(file, 16, 3); }, "damaged"},
    {"trigger", sql("CREATE TRIGGER t AFTER INSERT ON roles BEGIN DELETE FROM roles; END"), "trigger \"t\""},
    {"view", sql("CREATE VIEW v AS SELECT * FROM roles"), "view \"v\""},
    {"table", sql("CREATE TABLE extra (a)"), "table \"extra\""},
    {"index", sql("CREATE INDEX extra ON roles (kind)"), "index \"extra\""},
    {"virtual table", sql("CREATE VIRTUAL TABLE extra USING fts5 (a)"), "\"extra"},
    {"statistics", sql("ANALYZE"), "sqlite_stat1"},
    {"column", sql("ALTER TABLE roles ADD COLUMN extra TEXT"), "table \"roles\""},
    {"missing index", sql("DROP INDEX roles_partner"), "index \"roles_partner\" is missing"},
    {"missing table", sql("DROP TABLE waivers"), "table \"waivers\" is missing"},
    {"number out of range", sql("UPDATE touchpoints SET experience = 9"), "experience: 9 is outside -2..2"},
    {"unknown word", sql("UPDATE partners SET kind = 'empire'"),
     "column \"kind\" does not hold one of the words"},
    {"short id", sql("UPDATE channels SET id = x'00' WHERE rowid = 1"), "table channels"},
    {"not a yes or no", sql("UPDATE interests SET disclosed = 2"), "column \"disclosed\""},
    {"two holders",
     sql("UPDATE interests SET holderPartner = (SELECT id FROM partners), "
         "holderCustomerGroup = (SELECT id FROM customerGroups)"),
     "one reference only"},
    {"empty name", sql("UPDATE partners SET name = ''"), "name: a name is needed"},
    {"control character", sql("UPDATE partners SET contact = char(7)"), "U+0007"},
    {"no UTF-8", sql("UPDATE partners SET contact = CAST(x'ff' AS TEXT)"), "UTF-8"},
    {"no date", sql("UPDATE agreements SET reviewOn = 'soon'"), "date"},
    {"infinite rank", sql("UPDATE partners SET rank = 9e999"), "finite"},
    {"reference to nothing", sql("UPDATE phases SET journey = randomblob(16)"), "there is no journey"},
    {"parents in a circle", sql("UPDATE partners SET parent = id"), "circle"},
    {"no ecosystem", sql("DELETE FROM ecosystem"), "exactly one ecosystem"},
};

std::string messageOf(const std::function<void()> &open) {
    try {
        open();
    } catch (const StoreError &error) {
        return error.what();
    }
    return "it was opened";
}

} // namespace

TEST_CASE("a bad file is refused with its name, the place and a remedy, and leaves nothing behind") {
    const TemporaryFolder folder;
    const Document::Options options{folder / "data"};
    const fs::path file = folder / "some document.tussen";
    for (const BadFile &bad : badFiles) {
        INFO(bad.what);
        fs::remove_all(file);
        writeTussen(randomEcosystem(1), file);
        bad.spoil(file);
        const std::string reading = messageOf([&] { static_cast<void>(readTussen(file)); });
        CHECK_THAT(reading, Contains(file.string()) && Contains(bad.words) && Contains(". "));
        CHECK(messageOf([&] { Document::open(file, options); }) == reading);
        CHECK((!fs::exists(options.dataFolder) || fs::is_empty(options.dataFolder)));
    }
}

TEST_CASE("whatever byte of a file is spoilt, it opens or is refused") {
    const TemporaryFolder folder;
    const fs::path file = folder / "document.tussen";
    writeTussen(randomEcosystem(1), file);
    const std::string good = bytesOf(file);
    CHECK(rc::check([&] {
        std::string bytes = good;
        for (int i = *rc::gen::inRange(1, 20); i > 0; --i)
            bytes[*rc::gen::inRange<std::size_t>(0, bytes.size())] = *rc::gen::arbitrary<char>();
        writeBytes(file, bytes);
        try {
            RC_ASSERT(violations(readTussen(file)).empty());
        } catch (const StoreError &) {
            RC_SUCCEED("refused");
        }
    }));
}

TEST_CASE("a journal beside a file is not played back") {
    const TemporaryFolder folder;
    const fs::path file = folder / "document.tussen";
    writeTussen(randomEcosystem(1), file);
    writeBytes(folder / "document.tussen-journal", std::string(4096, '\xd9'));
    writeBytes(folder / "document.tussen-wal", std::string(4096, '\x37'));
    CHECK(readTussen(file) == randomEcosystem(1));
    CHECK(Document::open(file, {folder / "data"})->ecosystem() == randomEcosystem(1));
    CHECK(fs::exists(folder / "document.tussen-journal"));
}

TEST_CASE("a name with signs that mean something in a URI is a name like any other") {
    const TemporaryFolder folder;
    const fs::path file = folder / "100% sure? #1 & ünïcode.tussen";
    writeTussen(randomEcosystem(1), file);
    CHECK(readTussen(file) == randomEcosystem(1));
}
