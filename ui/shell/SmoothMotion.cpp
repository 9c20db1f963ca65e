#include "shell/SmoothMotion.h"

#include "canvas/MapScene.h"
#include "canvas/MapView.h"
#include "shell/CommandWords.h"

#include <QSettings>
#include <QStandardPaths>

namespace tussen {

namespace {

QString key() {
    return QStringLiteral("map/motion");
}

QString configFile(const char *name) {
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QLatin1Char('/') +
           QLatin1String(name);
}

bool isWanted() {
    if (QStandardPaths::isTestModeEnabled()) return false; // tests look at maps that stand still
    return !asksForStillness(configFile("gtk-3.0/settings.ini"), configFile("kdeglobals"));
}

} // namespace

bool asksForStillness(const QString &gtkSettings, const QString &kdeSettings) {
    const QSettings gtk(gtkSettings, QSettings::IniFormat);
    const QSettings kde(kdeSettings, QSettings::IniFormat);
    const QString animations =
        gtk.value(QStringLiteral("Settings/gtk-enable-animations"), QStringLiteral("1")).toString();
    bool isNumber = false;
    const double factor = kde.value(QStringLiteral("KDE/AnimationDurationFactor"), QStringLiteral("1"))
                              .toString()
                              .toDouble(&isNumber);
    return animations == QLatin1String("0") || animations == QLatin1String("false") ||
           (isNumber && factor == 0);
}

SmoothMotion::SmoothMotion(MapView &map, QWidget *window) : QAction(tr("Smoot&h Motion"), window) {
    const QString tip = tr("Let cards glide to where a change moves them");
    setToolTip(tip);
    setStatusTip(tip);
    setOtherWords(*this, tr("animation glide still", "Smooth Motion"));
    setCheckable(true);
    setChecked(isWanted() && QSettings().value(key(), true).toBool());
    mapSceneOf(map).setMotion(isChecked());
    connect(this, &QAction::toggled, &map, [&map](bool on) { mapSceneOf(map).setMotion(on); });
    connect(this, &QAction::triggered, this, [](bool on) { QSettings().setValue(key(), on); });
}

} // namespace tussen
