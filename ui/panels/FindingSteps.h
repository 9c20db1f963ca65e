#pragma once

#include "models/Snapshot.h"
#include "panels/EditFunction.h"
#include "panels/Steps.h"

class QWidget;

namespace tussen {

/// What can be done about a finding: its repairs, and accepting it or no longer; accepting asks for the
/// reason, above `window`. Empty without an edit function or a checked snapshot.
[[nodiscard]] std::vector<Step> stepsFor(const SnapshotPtr &snapshot, const Finding &finding,
                                         const EditFunction &edit, QWidget *window);

} // namespace tussen
