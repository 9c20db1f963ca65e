#pragma once

#include <QLockFile>
#include <QString>

#include <memory>
#include <optional>

namespace tussen {

/// Keeps a second writer away from a `.tussen` file: a lock file stands beside it as long as this lives.
/// A lock left by a process of this host that is gone is taken over.
class FileLock {
public:
    /// Who holds a file, for a message. All empty where the lock file says nothing that can be read.
    struct Holder {
        qint64 process = 0;
        QString host;
        QString application;
    };

    explicit FileLock(const QString &file);
    ~FileLock();

    /// True if this object holds the lock. False where another does, or where the folder takes no lock file.
    [[nodiscard]] bool held() const;
    /// Set where another process, or another FileLock of this one, holds the lock.
    [[nodiscard]] std::optional<Holder> holder() const;
    /// Where the lock file of a document stands: hidden, beside what a link leads to.
    [[nodiscard]] static QString lockFileOf(const QString &file);

private:
    std::unique_ptr<QLockFile> lock_;
    std::optional<Holder> holder_;
    bool held_ = false;
};

} // namespace tussen
