#include "panels/ElidedButton.h"

namespace tussen {

ElidedButton::ElidedButton(const QString &words, QWidget *parent) : QPushButton(parent), words_(words) {
    setObjectName(QStringLiteral("quiet"));
    setToolTip(words);
    setAccessibleName(words);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setText(QStringLiteral(" ")); // for the height
}

void ElidedButton::resizeEvent(QResizeEvent *event) {
    QPushButton::resizeEvent(event);
    constexpr int around = 16; // px of padding and rim
    setText(fontMetrics()
                .elidedText(words_, Qt::ElideRight, width() - around)
                .replace(QLatin1Char('&'), QLatin1String("&&")));
}

} // namespace tussen
