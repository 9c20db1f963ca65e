#include "shell/ZoomChip.h"

#include "canvas/MapView.h"

#include <QHBoxLayout>
#include <QToolButton>

#include <cmath>

namespace tussen {

ZoomChip::ZoomChip(MapView &map, QWidget *parent) : QFrame(parent) {
    setObjectName(QStringLiteral("zoomChip"));
    auto *smaller = makeButton(QString(QChar(0x2212)), tr("Zoom out"));
    number_ = makeButton(QString(), tr("Fit the map"));
    auto *larger = makeButton(QStringLiteral("+"), tr("Zoom in"));
    number_->setFixedWidth(54);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(6, 2, 6, 2);
    row->setSpacing(0);
    for (QToolButton *button : {smaller, number_, larger})
        row->addWidget(button);
    connect(smaller, &QToolButton::clicked, &map, &MapView::zoomOut);
    connect(number_, &QToolButton::clicked, &map, &MapView::fitAll);
    connect(larger, &QToolButton::clicked, &map, &MapView::zoomIn);
    const auto show = [this](double zoom) {
        number_->setText(tr("%1 %").arg(std::lround(zoom * 100)));
        number_->setAccessibleName(tr("Fit the map; now at %1").arg(number_->text()));
    };
    connect(&map, &MapView::zoomChanged, this, show);
    show(map.zoom());
}

QToolButton *ZoomChip::makeButton(const QString &text, const QString &name) {
    auto *button = new QToolButton;
    button->setObjectName(QStringLiteral("plain"));
    button->setText(text);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setMinimumSize(24, 24);
    return button;
}

} // namespace tussen
