#pragma once

#include "store/Files.h"
#include "store/Rows.h"
#include "store/Session.h"

#include <filesystem>
#include <memory>
#include <vector>

namespace tussen {

/// A folder of its own in the data folder: the working copy of one open document, its session, and a lock
/// that lasts as long as the process. Throws Problem, SQLite::Exception and std::system_error.
class WorkingCopy {
public:
    /// One of a new document.
    static std::unique_ptr<WorkingCopy> ofNew(const Ecosystem &start,
                                              const std::filesystem::path &dataFolder);
    /// One of the user's file, migrated if it is older.
    static std::unique_ptr<WorkingCopy> ofFile(const std::filesystem::path &file,
                                               const std::filesystem::path &dataFolder);
    /// One that a crash left behind. Its folder stays unless discardAtEnd() is called.
    static std::unique_ptr<WorkingCopy> leftBehind(const std::filesystem::path &folder);

    /// Folders of working copies that no process uses, with their sessions. Those that hold nothing
    /// unsaved are removed on the way.
    static std::vector<std::pair<std::filesystem::path, Session>>
    abandoned(const std::filesystem::path &dataFolder);
    /// Removes one that no process uses.
    static void remove(const std::filesystem::path &folder);

    ~WorkingCopy();
    WorkingCopy(const WorkingCopy &) = delete;
    WorkingCopy &operator=(const WorkingCopy &) = delete;

    [[nodiscard]] Ecosystem load();
    /// Writes the changes as one transaction and the session with it; returns when both are safe. On
    /// failure the rows are as they were.
    void write(const ChangeSet &set, const Session &session);
    /// Writes a whole copy in place of the file, then notes the session.
    void saveTo(const std::filesystem::path &file, const Session &session);

    [[nodiscard]] const Session &session() const { return session_; }
    [[nodiscard]] const std::filesystem::path &folder() const { return folder_; }
    /// From now on the folder goes when this object does.
    void discardAtEnd() { keep_ = false; }

private:
    class Connection;
    WorkingCopy(std::filesystem::path folder, FileHandle lock);
    static std::unique_ptr<WorkingCopy> inNewFolder(const std::filesystem::path &dataFolder,
                                                    const Session &session);
    void connect();
    void note(const Session &session);
    void noteSaved(const Session &session);

    std::filesystem::path folder_;
    FileHandle lock_;
    Session session_;
    bool keep_ = false; ///< leave the folder behind at the end
    std::unique_ptr<Connection> connection_;
};

} // namespace tussen
