#pragma once

#include "models/Snapshot.h"
#include "panels/EditFunction.h"
#include "panels/Steps.h"

class QWidget;

namespace tussen {

/// Called with what a step has made that waits for its words.
using Made = std::function<void(const EntityRef &entity)>;

/// What can be done about a finding: its repairs, and accepting it or no longer; accepting asks for the
/// reason, above `window`. Empty without an edit function or a checked snapshot.
[[nodiscard]] std::vector<Step> stepsFor(const SnapshotPtr &snapshot, const Finding &finding,
                                         const EditFunction &edit, const Made &made, QWidget *window);

} // namespace tussen
