#include "shell/Problems.h"

#include "interchange/Json.h"
#include "store/Document.h"
#include "texts/Utf8.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QLocale>

namespace tussen {

namespace {

class Problems {
    Q_DECLARE_TR_FUNCTIONS(Problems)
};

} // namespace

QString problemOf(const std::exception &error) {
    if (const auto *refused = dynamic_cast<const EditRefused *>(&error);
        refused && !refused->violations().empty()) {
        return Problems::tr("%1.", "what was refused")
            .arg(capitalized(refused->violations().front().message));
    }
    return toQt(error.what());
}

QString heldBy(const QString &file, const FileLock::Holder &holder) {
    const QString name = QFileInfo(file).fileName();
    if (holder.process == 0)
        return Problems::tr("%1 is open in another window, so it is read-only here.").arg(name);
    const QDateTime since = QFileInfo(FileLock::lockFileOf(file)).lastModified(); // written once, on opening
    return Problems::tr("%1 is open in another window since %2 (process %3 on %4), so it is read-only here.")
        .arg(name, QLocale().toString(since, QLocale::ShortFormat))
        .arg(holder.process)
        .arg(holder.host);
}

} // namespace tussen
