#include "texts/Language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace tussen {

namespace {

QString &spoken() {
    static QString language = languages().front();
    return language;
}

/// Those of Qt are missing where its translations are not installed.
void load(const QString &file, const QString &folder) {
    auto *translator = new QTranslator(qApp);
    if (translator->load(file, folder)) QCoreApplication::installTranslator(translator);
}

} // namespace

const QStringList &languages() {
    static const QStringList all{QStringLiteral("en"), QStringLiteral("nl"), QStringLiteral("fi")};
    return all;
}

QString languageFor(const QStringList &wanted) {
    for (const QString &tag : wanted) {
        const QString language = tag.section(QLatin1Char('-'), 0, 0);
        if (languages().contains(language)) return language;
    }
    return languages().front();
}

void speak(const QString &language) {
    if (qApp) qDeleteAll(qApp->findChildren<QTranslator *>());
    spoken() = language;
    const QLocale system = QLocale::system();
    const bool other = language != languages().front() && system.language() != QLocale(language).language();
    QLocale::setDefault(other ? QLocale(language) : system);
    if (language == languages().front()) return;
    load(QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    load(QStringLiteral("tussen_") + language, QStringLiteral(":/tussen/languages"));
}

QString spokenLanguage() {
    return spoken();
}

QString decimalPoint() {
    return QLocale(spoken()).decimalPoint();
}

} // namespace tussen
