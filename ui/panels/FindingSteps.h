#pragma once

#include "models/Snapshot.h"
#include "panels/EditFunction.h"
#include "panels/Steps.h"

class QWidget;

namespace tussen {

/// Where people go on after a step.
struct GoOn {
    /// To what a step has made that waits for its words.
    std::function<void(const EntityRef &)> made;
    /// To where people say what no step could guess: who is accountable for a touchpoint, what a partner
    /// wants.
    std::function<void(const EntityRef &)> answerWanted;
};

/// What can be done about a finding: its repairs, the way to
/// more of them where there are more, and accepting
/// it or no longer; accepting asks for the reason, above `window`. Empty without an edit function or a
/// checked snapshot.
[[nodiscard]] std::vector<Step> stepsFor(const SnapshotPtr &snapshot, const Finding &finding,
                                         const EditFunction &edit, const GoOn &goOn, QWidget *window);

} // namespace tussen
