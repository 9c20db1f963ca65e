#include "panels/Author.h"

#include <QSettings>

namespace tussen {

namespace {

QString key() {
    return QStringLiteral("author");
}

QString speakerKey() {
    return QStringLiteral("speaker");
}

} // namespace

QString rememberedAuthor() {
    return QSettings().value(key()).toString();
}

void rememberAuthor(const QString &name) {
    QSettings().setValue(key(), name);
}

QString rememberedSpeaker() {
    return QSettings().value(speakerKey(), rememberedAuthor()).toString();
}

void rememberSpeaker(const QString &name) {
    QSettings().setValue(speakerKey(), name);
}

} // namespace tussen
