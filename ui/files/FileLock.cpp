#include "files/FileLock.h"

#include <QFileInfo>

using namespace std::chrono_literals;

namespace tussen {

namespace {

FileLock::Holder holderOf(const QLockFile &lock) {
    FileLock::Holder holder;
    if (!lock.getLockInfo(&holder.process, &holder.host, &holder.application)) holder = {};
    return holder;
}

} // namespace

QString FileLock::lockFileOf(const QString &file) {
    const QFileInfo given(file);
    const QFileInfo target(given.exists() ? given.canonicalFilePath() : given.absoluteFilePath());
    return target.path() + QStringLiteral("/.") + target.fileName() + QStringLiteral(".lock");
}

FileLock::FileLock(const QString &file) : lock_(std::make_unique<QLockFile>(lockFileOf(file))) {
    // However old a lock is, it counts as long as its process lives: a workshop may last all day.
    lock_->setStaleLockTime(0ms);
    held_ = lock_->tryLock();
    if (!held_ && lock_->error() == QLockFile::LockFailedError) holder_ = holderOf(*lock_);
}

FileLock::~FileLock() = default;

bool FileLock::held() const {
    return held_;
}

std::optional<FileLock::Holder> FileLock::holder() const {
    return holder_;
}

} // namespace tussen
