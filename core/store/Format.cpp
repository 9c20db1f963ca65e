#include "store/Format.h"

#include "model/Core.h"
#include "store/Database.h"
#include "store/Files.h"
#include "store/Header.h"
#include "store/OlderFormats.h"
#include "store/Problem.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <fcntl.h>

namespace tussen {

namespace {

void runSteps(const std::filesystem::path &file, const Format &format, int version) {
    SQLite::Database database = openForWriting(file);
    database.exec("PRAGMA legacy_alter_table = ON"); // a renamed table takes no references along
    SQLite::Transaction transaction(database);
    for (int step = version; step < format.version; ++step)
        format.older[static_cast<std::size_t>(step) - 1].toNext(database);
    transaction.commit();
}

/// Copies the rows into tables that are made as the current version makes them.
void rebuild(const std::filesystem::path &from, const std::filesystem::path &into, int version) {
    createDatabase(into, version, [&](SQLite::Database &database) {
        SQLite::Statement attach(database, "ATTACH ? AS old");
        attach.bind(1, from.string());
        attach.exec();
        SQLite::Transaction transaction(database);
        forEachEntity([&]<class Entity>() {
            const std::string columns = fmt::format("{}", fmt::join(columnNames<Entity>(), ", "));
            database.exec(fmt::format("INSERT INTO main.\"{0}\" ({1}) SELECT {1} FROM old.\"{0}\"",
                                      Describe<Entity>::plural, columns));
        });
        transaction.commit();
    });
}

/// The steps run on a copy, so that a crash on the way leaves the file as it was.
void migrate(const std::filesystem::path &file, const Format &format, int version) {
    const std::filesystem::path steps = file.string() + ".steps";
    const std::filesystem::path next = file.string() + ".next";
    std::filesystem::remove(steps);
    std::filesystem::remove(next);
    SQLite::Database database = openForWriting(file);
    vacuumInto(database, steps);
    runSteps(steps, format, version);
    rebuild(steps, next, format.version);
    FileHandle(next, O_RDONLY).sync();
    std::filesystem::remove(steps);
    std::filesystem::rename(next, file);
}

} // namespace

const Format &currentFormat() {
    static const Format format{{version1()}};
    return format;
}

void bringUpToDate(const std::filesystem::path &file, const Format &format) {
    const int version = formatVersionOf(file);
    if (version > format.version)
        throw Problem(Core::tr("it is in format {}, this Tussen knows {}", version, format.version),
                      Core::tr("Update Tussen to open it"));
    const bool isOlder = version < format.version;
    {
        SQLite::Database database = openForWriting(file);
        requireSchema(database, isOlder ? format.older[static_cast<std::size_t>(version) - 1].schema
                                        : documentSchema());
        requireSound(database);
    }
    if (isOlder) migrate(file, format, version);
}

} // namespace tussen
