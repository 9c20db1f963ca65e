#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace tussen {

/// The one place where core's UTF-8 and Qt's strings meet.
[[nodiscard]] inline QString toQt(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}
[[nodiscard]] inline std::string toUtf8(const QString &text) {
    return text.toStdString();
}

/// A word as it stands alone, with a capital.
[[nodiscard]] inline QString capitalized(std::string_view utf8) {
    QString word = toQt(utf8);
    if (!word.isEmpty()) word[0] = word[0].toUpper();
    return word;
}

} // namespace tussen
