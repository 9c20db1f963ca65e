#include "store/TussenFile.h"

#include "model/Core.h"
#include "model/Rules.h"
#include "store/Database.h"
#include "store/Document.h"
#include "store/Files.h"
#include "store/Format.h"
#include "store/Header.h"
#include "store/Problem.h"
#include "store/Rows.h"

#include <fmt/format.h>
#include <sqlite3.h>

namespace tussen {

namespace fs = std::filesystem;

namespace {

/// A folder that goes when this object does.
class TemporaryFolder {
public:
    TemporaryFolder() : path_(fs::temp_directory_path() / ("tussen-" + Uuid::make().text())) {
        fs::create_directory(path_);
        fs::permissions(path_, fs::perms::owner_all);
    }
    TemporaryFolder(const TemporaryFolder &) = delete;
    TemporaryFolder &operator=(const TemporaryFolder &) = delete;
    ~TemporaryFolder() {
        std::error_code ignored;
        fs::remove_all(path_, ignored);
    }
    [[nodiscard]] const fs::path &path() const { return path_; }

private:
    fs::path path_;
};

Ecosystem readCurrentFormat(const fs::path &file) {
    SQLite::Database database = openForReading(file);
    requireSchema(database, documentSchema());
    requireSound(database);
    Ecosystem result = loadRows(database);
    requireRules(result);
    return result;
}

} // namespace

void requireRules(const Ecosystem &ecosystem) {
    const std::vector<Violation> broken = violations(ecosystem);
    if (broken.empty()) return;
    const Violation &first = broken.front();
    throw Problem(fmt::format("{} {}: {}{}{}", nameOf(first.row.type), first.row.id.text(), first.field,
                              first.field.empty() ? "" : ": ", first.message),
                  Core::tr("Open a backup copy instead"));
}

Ecosystem readKnownFormat(const fs::path &file) {
    if (formatVersionOf(file) == currentFormat().version) return readCurrentFormat(file);
    const TemporaryFolder folder;
    const fs::path copy = folder.path() / "copy.tussen";
    fs::copy_file(file, copy);
    bringUpToDate(copy);
    return readCurrentFormat(copy);
}

Ecosystem readNewerFormat(const fs::path &file) {
    SQLite::Database database = openForReading(file);
    requireTables(database, documentSchema());
    requireSound(database);
    try {
        Ecosystem result = loadRows(database);
        requireRules(result);
        return result;
    } catch (const Problem &problem) {
        throw Problem(problem.what(), Core::tr("Update Tussen to open it"));
    } catch (const SQLite::Exception &error) {
        if (error.getErrorCode() != SQLITE_ERROR) throw;
        throw Problem(Core::tr("its format is too new ({})", error.what()),
                      Core::tr("Update Tussen to open it"));
    }
}

Ecosystem readTussen(const fs::path &file) {
    return naming(file, Core::tr("cannot be opened"), [&] { return readKnownFormat(file); });
}

void writeTussen(const Ecosystem &ecosystem, const fs::path &file) {
    if (std::vector<Violation> broken = violations(ecosystem); !broken.empty())
        throw EditRefused(std::move(broken));
    naming(file, Core::tr("cannot be saved"), [&] {
        Replacement replacement(file);
        createDatabase(replacement.temporary(), currentFormat().version,
                       [&](SQLite::Database &database) { insertAll(ecosystem, database); });
        replacement.commit();
    });
}

} // namespace tussen
