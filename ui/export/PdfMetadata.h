#pragma once

#include <QByteArray>
#include <QString>

namespace tussen {

/// What QPdfWriter cannot say: the language of the text, and that a reader shows the title, not the file's
/// name. Throws std::exception if `pdf` is none.
[[nodiscard]] QByteArray withMetadata(const QByteArray &pdf, const QString &title, const QString &language);

} // namespace tussen
