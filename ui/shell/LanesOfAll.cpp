#include "shell/LanesOfAll.h"

#include "shell/DocumentController.h"

#include <QSettings>

namespace tussen {

namespace {

QString key() {
    return QStringLiteral("map/lanesOfAll");
}

EmptyLanes emptyLanesIf(bool all) {
    return all ? EmptyLanes::all : EmptyLanes::newcomers;
}

} // namespace

LanesOfAll::LanesOfAll(DocumentController &controller, QWidget *window)
    : QAction(tr("La&nes of All Partners"), window) {
    const QString tip = tr("Partners who own nothing in this journey have a lane, too");
    setToolTip(tip);
    setStatusTip(tip);
    setCheckable(true);
    setChecked(QSettings().value(key(), false).toBool());
    controller.setEmptyLanes(emptyLanesIf(isChecked()));
    connect(this, &QAction::triggered, &controller, [&controller](bool all) {
        QSettings().setValue(key(), all);
        controller.setEmptyLanes(emptyLanesIf(all));
    });
}

} // namespace tussen
