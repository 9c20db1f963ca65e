#include "shell/DarkAppearance.h"

#include "panels/Style.h"
#include "shell/CommandWords.h"

#include <QApplication>
#include <QEvent>
#include <QSettings>
#include <QWidget>

namespace tussen {

namespace {

QString key() {
    return QStringLiteral("look/dark");
}

bool isDarkNow() {
    return style::isDark(QApplication::palette());
}

/// Windows see the palette of the application change, and follow.
void wear(bool dark) {
    QApplication::setPalette(QPalette()); // as the system is
    if (isDarkNow() != dark) QApplication::setPalette(style::paletteFor(dark));
}

} // namespace

void wearRememberedAppearance() {
    const QVariant wanted = QSettings().value(key());
    if (wanted.isValid() && isDarkNow() != wanted.toBool()) wear(wanted.toBool());
}

DarkAppearance::DarkAppearance(QWidget *window) : QAction(tr("Dar&k Appearance"), window) {
    const QString tip = tr("Light letters on a dark ground, whatever the system is set to");
    setToolTip(tip);
    setStatusTip(tip);
    setOtherWords(*this, tr("theme light mode night colours contrast", "Dark Appearance"));
    setCheckable(true);
    setChecked(isDarkNow());
    qApp->installEventFilter(this);
    connect(this, &QAction::triggered, this, [](bool dark) {
        wear(dark);
        QSettings().setValue(key(), dark);
    });
}

/// The system may change it as well.
bool DarkAppearance::eventFilter(QObject *watched, QEvent *event) {
    if (watched == qApp && event->type() == QEvent::ApplicationPaletteChange) setChecked(isDarkNow());
    return QAction::eventFilter(watched, event);
}

} // namespace tussen
