#pragma once

#include "files/FileLock.h"

#include <QString>

#include <exception>

namespace tussen {

/// What went wrong, in words for people.
[[nodiscard]] QString problemOf(const std::exception &error);

/// "… is open in another window since 22 Nov 2026 14:05 (process 123 on laptop) …"
[[nodiscard]] QString heldBy(const QString &file, const FileLock::Holder &holder);

} // namespace tussen
