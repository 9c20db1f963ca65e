#pragma once

#include "models/Snapshot.h"

namespace tussen {

/// The journey that changes were made in, where that is another than the snapshot's, which is of the state
/// before; nothing where some of them can be seen there. `now` is the state after.
[[nodiscard]] std::optional<Id<Journey>> changedElsewhere(const ChangeSet &changes, const Snapshot &before,
                                                          const Ecosystem &now);

} // namespace tussen
