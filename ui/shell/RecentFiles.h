#pragma once

#include <QStringList>

namespace tussen {

/// Documents opened or saved before, the latest first, kept in the person's settings.
namespace recentFiles {

/// Those that are still there.
[[nodiscard]] QStringList all();
void add(const QString &file);

} // namespace recentFiles
} // namespace tussen
