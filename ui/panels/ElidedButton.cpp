#include "panels/ElidedButton.h"

namespace tussen {

ElidedButton::ElidedButton(const QString &words, QWidget *parent) : QPushButton(parent) {
    setObjectName(QStringLiteral("quiet"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setText(QStringLiteral(" ")); // for the height
    setWords(words);
}

void ElidedButton::setWords(const QString &words) {
    words_ = words;
    setToolTip(words);
    setAccessibleName(words);
    if (isVisible()) fit();
}

void ElidedButton::resizeEvent(QResizeEvent *event) {
    QPushButton::resizeEvent(event);
    fit();
}

void ElidedButton::fit() {
    constexpr int around = 16; // px of padding and rim
    setText(fontMetrics()
                .elidedText(words_, Qt::ElideRight, width() - around)
                .replace(QLatin1Char('&'), QLatin1String("&&")));
}

} // namespace tussen
