#pragma once

#include "capture/Insertion.h"
#include "models/Snapshot.h"
#include "panels/EditFunction.h"
#include "panels/Steps.h"

namespace tussen {

/// What can become of a note at a place: a touchpoint behind the one named there; with a touchpoint named
/// also its need or ideal, or pinned to it; and that it goes. `made` is told the touchpoint.
[[nodiscard]] std::vector<Step> stepsFor(const SnapshotPtr &snapshot, const Note &note,
                                         const capture::Place &place, const EditFunction &edit,
                                         const std::function<void(const EntityRef &)> &made);

/// What the undo list calls it when a note becomes a touchpoint.
[[nodiscard]] QString makingTouchpoint(const Note &note);

/// A colour that notes can have: its name, and its value as "#rrggbb", empty for none.
struct NoteColor {
    QString name;
    QString value;
};
[[nodiscard]] std::vector<NoteColor> noteColors();

} // namespace tussen
