#pragma once

#include <QLabel>

namespace tussen {

/// A label for plain text that wraps, in the style of that name.
[[nodiscard]] inline QLabel *makeLabel(const char *name) {
    auto *label = new QLabel;
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

/// Shows the text; without any, the label takes no room.
inline void showText(QLabel &label, const QString &text) {
    label.setText(text);
    label.setVisible(!text.isEmpty());
}

} // namespace tussen
