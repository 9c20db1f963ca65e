#include "export/AtomicFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace tussen {

QString writeAtomically(const QString &file, const QByteArray &bytes) {
    const QFileInfo info(file);
    if (info.isDir()) return QCoreApplication::translate("Export", "%1 is a folder; name a file.").arg(file);
    if (!info.dir().exists())
        return QCoreApplication::translate("Export", "The folder %1 does not exist; make it first.")
            .arg(info.dir().absolutePath());
    QSaveFile out(file);
    if (out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.commit()) return {};
    return QCoreApplication::translate("Export", "Cannot write %1: %2. Choose another place.")
        .arg(file, out.errorString());
}

} // namespace tussen
