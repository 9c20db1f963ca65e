#pragma once

#include <QDateTime>

#include <optional>

namespace tussen {

/// What SOURCE_DATE_EPOCH says, where it asks for exports that can be compared. The modules read it as well.
[[nodiscard]] inline std::optional<QDateTime> sourceDate() {
    bool set = false;
    const qint64 epoch = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&set);
    return set ? std::optional(QDateTime::fromSecsSinceEpoch(epoch, Qt::UTC)) : std::nullopt;
}

} // namespace tussen
