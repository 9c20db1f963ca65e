#pragma once

#include <QByteArray>
#include <QString>

namespace tussen {

/// Replaces the file by `bytes`, wholly or not at all. Returns an empty string, or what went wrong.
[[nodiscard]] QString writeAtomically(const QString &file, const QByteArray &bytes);

} // namespace tussen
