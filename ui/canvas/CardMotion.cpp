#include "canvas/CardMotion.h"

#include <QEasingCurve>
#include <QGraphicsItem>

namespace tussen {

CardMotion::CardMotion(QObject *parent) : QVariantAnimation(parent) {
    setStartValue(0.0);
    setEndValue(1.0);
    setDuration(duration);
    setEasingCurve(QEasingCurve::OutCubic);
    connect(this, &QVariantAnimation::valueChanged, this,
            [this](const QVariant &share) { place(share.toDouble()); });
}

void CardMotion::glide(std::vector<std::pair<QGraphicsItem *, QPointF>> moved) {
    letGo();
    if (moved.empty()) return;
    moved_ = std::move(moved);
    place(0);
    start();
}

void CardMotion::letGo() {
    moved_.clear();
    stop();
}

void CardMotion::place(double share) {
    for (const auto &[item, away] : moved_)
        item->setPos(away * (1 - share));
}

} // namespace tussen
