#pragma once

#include <QStringList>

namespace tussen {

/// Speaks the language of the system, unless people chose another one. Opens a window on each file, or one
/// with the start page, and returns when the last is closed, with the exit code. With `screenshot`, it saves
/// a picture of the first window there as soon as it is drawn, and ends.
int runWindow(const QStringList &files, const QString &systemLanguage, const QString &screenshot = {});

} // namespace tussen
