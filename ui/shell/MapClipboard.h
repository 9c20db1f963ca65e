#pragma once

#include "model/Ecosystem.h"

#include <QString>

#include <optional>
#include <vector>

class QMimeData;

/// Touchpoints on the clipboard: as Tussen's own fragment, and as names for everyone else.
namespace tussen::mapClipboard {

/// Puts the touchpoints, in this order, on the clipboard.
void put(const Ecosystem &now, const std::vector<Id<Touchpoint>> &touchpoints);

[[nodiscard]] bool hasFragment(const QMimeData *data);

/// What a fragment says; `problem` is why it cannot be used, in words for people.
struct Taken {
    std::optional<Ecosystem> fragment;
    QString problem;
};
[[nodiscard]] Taken take(const QMimeData &data);

} // namespace tussen::mapClipboard
