#include "shell/RecentFiles.h"

#include <QFileInfo>
#include <QSettings>

#include <algorithm>

namespace tussen::recentFiles {

namespace {

constexpr qsizetype most = 8;

QString key() {
    return QStringLiteral("recentFiles");
}

} // namespace

QStringList all() {
    QStringList files = QSettings().value(key()).toStringList();
    files.erase(std::remove_if(files.begin(), files.end(),
                               [](const QString &file) { return !QFileInfo::exists(file); }),
                files.end());
    return files;
}

void add(const QString &file) {
    const QString path = QFileInfo(file).absoluteFilePath();
    QStringList files = QSettings().value(key()).toStringList();
    files.removeAll(path);
    files.prepend(path);
    QSettings().setValue(key(), files.mid(0, most));
}

} // namespace tussen::recentFiles
