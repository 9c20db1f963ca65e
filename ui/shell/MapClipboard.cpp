#include "shell/MapClipboard.h"

#include "editing/Fragment.h"
#include "interchange/Json.h"
#include "texts/Utf8.h"

#include <QApplication>
#include <QClipboard>
#include <QCoreApplication>
#include <QMimeData>

namespace tussen::mapClipboard {

namespace {

/// Anything may offer this type: more than this is not read.
constexpr qsizetype mostBytes = 16 * 1024 * 1024;

QString format() {
    return QStringLiteral("application/x-tussen");
}

QString words(const char *source) {
    return QCoreApplication::translate("MapClipboard", source);
}

} // namespace

void put(const Ecosystem &now, const std::vector<Id<Touchpoint>> &touchpoints) {
    QStringList names;
    for (const Id<Touchpoint> &id : touchpoints)
        names.append(toQt(now[id].name).simplified());
    auto *data = new QMimeData; // the clipboard's
    data->setData(format(), QByteArray::fromStdString(toJson(editing::fragmentOf(now, touchpoints))));
    data->setText(names.join(QLatin1Char('\n')));
    QApplication::clipboard()->setMimeData(data);
}

bool hasFragment(const QMimeData *data) {
    return data && data->hasFormat(format());
}

Taken take(const QMimeData &data) {
    const QByteArray bytes = data.data(format());
    if (bytes.size() > mostBytes)
        return {std::nullopt,
                words(QT_TRANSLATE_NOOP("MapClipboard", "What is on the clipboard is too large to be pasted; "
                                                        "copy fewer touchpoints at once."))};
    try {
        return {fromJson(bytes.toStdString()), {}};
    } catch (const JsonError &error) {
        return {std::nullopt,
                words(QT_TRANSLATE_NOOP("MapClipboard", "What is on the clipboard cannot be pasted; copy it "
                                                        "again. %1"))
                    .arg(toQt(error.problems().front()))};
    }
}

} // namespace tussen::mapClipboard
