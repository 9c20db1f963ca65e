#pragma once

#include "models/Snapshot.h"

#include <QString>

#include <string_view>
#include <vector>

namespace tussen {

/// The name as it stands in labels and menus: in one line, not too long.
[[nodiscard]] QString shortName(std::string_view name);
[[nodiscard]] QString shortName(const QString &name);

/// What the undo list calls a step on entities of one kind, by the names they have before it: %1 in `words`
/// is “Check in”, or 3 touchpoints. What has no name of its own is told by what it joins.
[[nodiscard]] QString stepOn(const QString &words, const Snapshot &before,
                             const std::vector<EntityRef> &entities);

/// The same for notes, by what they say.
[[nodiscard]] QString stepOnNotes(const QString &words, const Ecosystem &before,
                                  const std::vector<Id<Note>> &notes);

} // namespace tussen
