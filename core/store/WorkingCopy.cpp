#include "store/WorkingCopy.h"

#include "model/Core.h"
#include "model/Uuid.h"
#include "store/Database.h"
#include "store/Format.h"
#include "store/Problem.h"

#include <optional>

namespace tussen {

namespace fs = std::filesystem;

namespace {

fs::path copyIn(const fs::path &folder) {
    return folder / "copy.tussen";
}
fs::path sessionIn(const fs::path &folder) {
    return folder / "session";
}
fs::path lockIn(const fs::path &folder) {
    return folder / "lock";
}

} // namespace

class WorkingCopy::Connection {
public:
    explicit Connection(const fs::path &file) : database(openForWriting(file)) {
        makeDurable(database);
        writer.emplace(database);
    }
    SQLite::Database database;
    std::optional<RowWriter> writer;
};

WorkingCopy::WorkingCopy(fs::path folder, FileHandle lock)
    : folder_(std::move(folder)),
      lock_(std::move(lock)) {
    letFileSizeLimitFailWrites();
}

WorkingCopy::~WorkingCopy() {
    connection_.reset();
    std::error_code ignored; // an orphan without unsaved edits is removed at the next start
    if (!keep_) fs::remove_all(folder_, ignored);
}

/// The folder gets its name only when it is locked, so nobody finds it without its owner.
std::unique_ptr<WorkingCopy> WorkingCopy::inNewFolder(const fs::path &dataFolder, const Session &session) {
    return naming(dataFolder, Core::tr("cannot hold a working copy"), [&] {
        fs::create_directories(dataFolder);
        const std::string name = Uuid::make().text();
        const fs::path making = dataFolder / ("." + name);
        fs::create_directory(making);
        fs::permissions(making, fs::perms::owner_all);
        std::optional<FileHandle> lock = tryLock(lockIn(making));
        if (!lock)
            throw Problem(Core::tr("the file system takes no locks"),
                          Core::tr("Set a data folder on a local disk"));
        std::unique_ptr<WorkingCopy> made(new WorkingCopy(making, std::move(*lock)));
        made->session_ = session;
        writeSession(session, sessionIn(making), false);
        fs::rename(making, dataFolder / name);
        made->folder_ = dataFolder / name;
        return made;
    });
}

std::unique_ptr<WorkingCopy> WorkingCopy::ofNew(const Ecosystem &start, const fs::path &dataFolder) {
    auto made = inNewFolder(dataFolder, {{}, start.info().name, {}, 0, false});
    createDatabase(copyIn(made->folder_), currentFormat().version,
                   [&](SQLite::Database &database) { insertAll(start, database); });
    made->connect();
    return made;
}

std::unique_ptr<WorkingCopy> WorkingCopy::ofFile(const fs::path &file, const fs::path &dataFolder) {
    auto made = inNewFolder(dataFolder, {fs::absolute(file), {}, {}, 0, false, 0, stampOf(file)});
    const fs::path copy = copyIn(made->folder_);
    fs::copy_file(file, copy);
    fs::permissions(copy, fs::perms::owner_read | fs::perms::owner_write);
    bringUpToDate(copy);
    made->connect();
    return made;
}

std::unique_ptr<WorkingCopy> WorkingCopy::leftBehind(const fs::path &folder) {
    std::optional<FileHandle> lock = tryLock(lockIn(folder));
    if (!lock)
        throw Problem(Core::tr("another Tussen is using it"), Core::tr("Go on there, or close it first"));
    std::unique_ptr<WorkingCopy> made(new WorkingCopy(folder, std::move(*lock)));
    made->keep_ = true;
    made->session_ = readSession(sessionIn(folder)).value_or(Session{});
    made->session_.edited = true;
    bringUpToDate(copyIn(folder));
    made->connect();
    return made;
}

std::vector<std::pair<fs::path, Session>> WorkingCopy::abandoned(const fs::path &dataFolder) {
    std::vector<std::pair<fs::path, Session>> found;
    std::error_code none;
    for (const auto &entry : fs::directory_iterator(dataFolder, none)) {
        const fs::path &folder = entry.path();
        if (!Uuid::parse(folder.filename().string()) || !fs::exists(lockIn(folder))) continue;
        const std::optional<FileHandle> lock = tryLock(lockIn(folder));
        if (!lock) continue;
        // Without a readable session there is no telling what the copy holds: better offered than lost.
        const Session session = readSession(sessionIn(folder)).value_or(Session{{}, {}, {}, 0, true});
        if (session.edited && fs::exists(copyIn(folder)))
            found.emplace_back(folder, session);
        else
            fs::remove_all(folder);
    }
    return found;
}

void WorkingCopy::remove(const fs::path &folder) {
    const std::optional<FileHandle> lock = tryLock(lockIn(folder));
    if (!lock) throw Problem(Core::tr("another Tussen is using it"), Core::tr("Close it first"));
    fs::remove_all(folder);
}

void WorkingCopy::connect() {
    connection_ = std::make_unique<Connection>(copyIn(folder_));
}

Ecosystem WorkingCopy::load() {
    return loadRows(connection_->database);
}

void WorkingCopy::note(const Session &session) {
    writeSession(session, sessionIn(folder_), session.edited != session_.edited);
    session_ = session;
}

/// Where this fails, a crash would offer edits that are saved already: no reason to report a failure.
void WorkingCopy::noteSaved(const Session &session) {
    try {
        note(session);
    } catch (const std::system_error &) {
        session_ = session;
        session_.edited = true; // as it still stands on the disk
    }
}

void WorkingCopy::write(const ChangeSet &set, const Session &session) {
    // Around the commit the session errs on the side of offering too much after a crash.
    if (session.edited) note(session);
    SQLite::Transaction transaction(connection_->database);
    connection_->writer->apply(set.changes);
    transaction.commit();
    if (!session.edited) noteSaved(session);
}

void WorkingCopy::saveTo(const fs::path &file, const Session &session) {
    Replacement replacement(file);
    vacuumInto(connection_->database, replacement.temporary());
    replacement.commit();
    Session saved = session;
    saved.targetStamp = stampOf(file);
    noteSaved(saved);
}

} // namespace tussen
