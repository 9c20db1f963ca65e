#include "shell/LanguageMenu.h"

#include "shell/MessageBar.h"
#include "texts/Language.h"

#include <QActionGroup>
#include <QSettings>

namespace tussen {

namespace {

QString key() {
    return QStringLiteral("language");
}

/// Each in its own words, so that people find theirs in a window they cannot read.
QString ownName(const QString &language) {
    if (language == QLatin1String("nl")) return QStringLiteral("Nederlands");
    if (language == QLatin1String("fi")) return QStringLiteral("Suomi");
    return QStringLiteral("English");
}

} // namespace

QString preferredLanguage(const QString &system) {
    const QString chosen = QSettings().value(key()).toString();
    return languages().contains(chosen) ? chosen : system;
}

LanguageMenu::LanguageMenu(MessageBar &messages, QWidget *window)
    : QMenu(tr("Lang&uage"), window),
      messages_(messages),
      choices_(new QActionGroup(this)) {
    add({}, tr("That of the system"));
    addSeparator();
    for (const QString &language : languages())
        add(language, ownName(language));
}

void LanguageMenu::add(const QString &language, const QString &name) {
    QAction *action = addAction(name);
    action->setCheckable(true);
    action->setChecked(QSettings().value(key()).toString() == language);
    choices_->addAction(action);
    connect(action, &QAction::triggered, this, [this, language] {
        QSettings().setValue(key(), language);
        messages_.say(MessageBar::Kind::note, tr("The language changes when Tussen is started again."));
    });
}

} // namespace tussen
