#include "shell/FileWatch.h"

#include <QFileInfo>
#include <QFileSystemWatcher>

namespace tussen {

FileWatch::FileWatch(QObject *parent) : QObject(parent), watcher_(new QFileSystemWatcher(this)) {
    connect(watcher_, &QFileSystemWatcher::fileChanged, this, &FileWatch::look);
    connect(watcher_, &QFileSystemWatcher::directoryChanged, this, &FileWatch::look);
}

void FileWatch::follow(const QString &file) {
    const QStringList before = watcher_->files() + watcher_->directories();
    if (!before.isEmpty()) watcher_->removePaths(before);
    file_ = file;
    stamp_ = stampNow();
    told_ = State::same;
    // The folder as well: whoever saves puts another file in the place of this one.
    if (!file.isEmpty()) watcher_->addPaths({file, QFileInfo(file).absolutePath()});
}

void FileWatch::followChanged(const QString &file) {
    follow(file);
    stamp_ = {0, {}}; // no file is empty and of no time
    look();
}

FileWatch::Stamp FileWatch::stampNow() const {
    const QFileInfo now(file_);
    return now.exists() ? Stamp{now.size(), now.lastModified()} : Stamp{};
}

FileWatch::State FileWatch::state() const {
    if (file_.isEmpty()) return State::same;
    const Stamp now = stampNow();
    if (now == stamp_) return State::same;
    return now.size < 0 ? State::gone : State::changed;
}

void FileWatch::look() {
    if (!watcher_->files().contains(file_) && QFileInfo::exists(file_)) watcher_->addPath(file_);
    const State now = state();
    if (now == told_) return;
    told_ = now;
    emit stateChanged(now);
}

} // namespace tussen
