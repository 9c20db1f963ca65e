// What happens to a document on disk: opening and editing.

#include "store/Document.h"
#include "store/Rows.h"
#include "tests/benchmarks/Programs.h"
#include "tests/benchmarks/Scene.h"
#include "tests/benchmarks/Sizes.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

using namespace tussen;
using namespace tussen::benchmarks;

namespace {

/// One rename: rules, disk, model, findings, drawing. The working copy is in memory (/dev/shm), so that
/// waiting for the disk does not count.
void oneEdit(benchmark::State &state) {
    const std::filesystem::path folder = "/dev/shm/tussen-bench-" + std::to_string(getpid());
    std::filesystem::create_directories(folder);
    const Scratch scratch;
    writeTussen(testing::generated({.touchpoints = static_cast<std::size_t>(state.range(0))}),
                scratch / "journey.tussen");
    const auto document = Document::open(scratch / "journey.tussen", {folder});
    const Texts texts = translatedTexts();
    const Id<Touchpoint> chosen = document->ecosystem().table<Touchpoint>().at(0).id;
    int count = 0;
    for (auto _ : state) {
        document->edit("Rename touchpoint", [&](Edit &edit) {
            Touchpoint row = edit.now()[chosen];
            row.name = "Renamed " + std::to_string(++count);
            edit.put(std::move(row));
        });
        const Relations relations(document->ecosystem());
        const Id<Journey> journey = relations.journeys().front()->id;
        const auto found = findingsOf(relations, journey, findings(relations));
        benchmark::DoNotOptimize(mapOf(relations, journey, found, texts, interMeasure()));
    }
    std::filesystem::remove_all(folder);
}

/// 500 journeys of 200 touchpoints on disk, in the page cache.
class LargeFile {
public:
    LargeFile() { writeTussen(testing::generated(testing::Sizes::large()), path()); }
    [[nodiscard]] std::filesystem::path path() const { return scratch_ / "large.tussen"; }

private:
    Scratch scratch_;
};

const LargeFile &largeFile() {
    static const LargeFile file;
    return file;
}

void openLarge(benchmark::State &state) {
    SQLite::Database database(largeFile().path(), SQLite::OPEN_READONLY);
    for (auto _ : state)
        benchmark::DoNotOptimize(loadRows(database));
}

/// Touches the value of every column of a row, as a reader must.
std::size_t readRow(sqlite3_stmt *statement) {
    std::size_t bytes = 0;
    for (int i = 0; i < sqlite3_column_count(statement); ++i) {
        if (sqlite3_column_type(statement, i) == SQLITE_FLOAT)
            bytes += static_cast<std::size_t>(sqlite3_column_double(statement, i) != 0);
        else if (sqlite3_column_type(statement, i) == SQLITE_INTEGER)
            bytes += static_cast<std::size_t>(sqlite3_column_int64(statement, i) != 0);
        else if (sqlite3_column_blob(statement, i))
            bytes += static_cast<std::size_t>(sqlite3_column_bytes(statement, i));
    }
    return bytes;
}

void readEveryColumn(benchmark::State &state) {
    SQLite::Database database(largeFile().path(), SQLite::OPEN_READONLY);
    std::vector<std::string> tables;
    SQLite::Statement names(database, "SELECT name FROM sqlite_schema WHERE type = 'table'");
    while (names.executeStep())
        tables.push_back(names.getColumn(0));
    for (auto _ : state) {
        std::size_t bytes = 0;
        for (const std::string &table : tables) {
            sqlite3_stmt *statement = nullptr;
            sqlite3_prepare_v2(database.getHandle(), ("SELECT * FROM \"" + table + '"').c_str(), -1,
                               &statement, nullptr);
            while (sqlite3_step(statement) == SQLITE_ROW)
                bytes += readRow(statement);
            sqlite3_finalize(statement);
        }
        benchmark::DoNotOptimize(bytes);
    }
}

/// One journey into the model, without copy and quick_check.
void openJourney(benchmark::State &state) {
    const Scratch scratch;
    writeTussen(testing::generated({.touchpoints = static_cast<std::size_t>(state.range(0))}),
                scratch / "journey.tussen");
    SQLite::Database database(scratch / "journey.tussen", SQLite::OPEN_READONLY);
    for (auto _ : state)
        benchmark::DoNotOptimize(loadRows(database));
}

} // namespace

BENCHMARK(openLarge)->Unit(benchmark::kMillisecond);
BENCHMARK(readEveryColumn)->Unit(benchmark::kMillisecond);
BENCHMARK(openJourney)->Apply(journeysOfAllSizes);
BENCHMARK(oneEdit)->Arg(300)->Unit(benchmark::kMillisecond);
BENCHMARK(oneEdit)->Apply(journeysOfAllSizes);
