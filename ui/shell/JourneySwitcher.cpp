#include "shell/JourneySwitcher.h"

#include "texts/Utf8.h"

#include <QMenu>

namespace tussen {

namespace {

QString nameOf(const Journey &journey) {
    const QString state = journey.state == JourneyState::current ? JourneySwitcher::tr("Current")
                                                                 : JourneySwitcher::tr("Target");
    return JourneySwitcher::tr("%1 · %2").arg(toQt(journey.name).simplified(), state);
}

QString plain(QString text) {
    return text.replace(QLatin1Char('&'), QLatin1String("&&")); // no letter of a name is a shortcut
}

} // namespace

JourneySwitcher::JourneySwitcher(QWidget *parent) : QToolButton(parent) {
    setObjectName(QStringLiteral("switcher"));
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setMenu(new QMenu(this));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setMinimumWidth(160);
    setMaximumWidth(420);
    connect(menu(), &QMenu::aboutToShow, this, &JourneySwitcher::fillMenu);
}

void JourneySwitcher::show(const SnapshotPtr &snapshot) {
    snapshot_ = snapshot;
    name_ = snapshot->journey ? nameOf(snapshot->ecosystem()[*snapshot->journey]) : tr("No journey");
    setToolTip(name_);
    setAccessibleName(tr("Journey shown: %1").arg(name_));
    showName();
}

void JourneySwitcher::showName() {
    constexpr int around = 44; // px for rims, blanks and the arrow
    setText(plain(fontMetrics().elidedText(name_, Qt::ElideMiddle, width() - around)) +
            QStringLiteral("  ▾"));
}

void JourneySwitcher::resizeEvent(QResizeEvent *event) {
    QToolButton::resizeEvent(event);
    showName();
}

void JourneySwitcher::fillMenu() {
    menu()->clear();
    for (const Journey *journey : snapshot_->relations->journeys()) {
        QAction *action = menu()->addAction(plain(nameOf(*journey)));
        action->setCheckable(true);
        action->setChecked(snapshot_->journey == journey->id);
        connect(action, &QAction::triggered, this, [this, id = journey->id] { emit chosen(id); });
    }
}

} // namespace tussen
