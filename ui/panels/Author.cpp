#include "panels/Author.h"

#include <QSettings>

namespace tussen {

namespace {

QString key() {
    return QStringLiteral("author");
}

} // namespace

QString rememberedAuthor() {
    return QSettings().value(key()).toString();
}

void rememberAuthor(const QString &name) {
    QSettings().setValue(key(), name);
}

} // namespace tussen
