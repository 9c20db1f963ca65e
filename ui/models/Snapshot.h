#pragma once

#include "checks/Finding.h"
#include "model/Relations.h"
#include "words/Texts.h"

#include <memory>
#include <optional>
#include <vector>

namespace tussen {

/// All that follows from one state of the document and the journey shown: made once per change, shared by
/// every view, never changed.
struct Snapshot {
    std::shared_ptr<const Relations> relations;
    std::shared_ptr<const std::vector<Finding>> findings; ///< of the whole document
    std::optional<Id<Journey>> journey;                   ///< the one shown; absent where there is none
    std::vector<Finding> journeyFindings;                 ///< of that journey
    std::shared_ptr<const Texts> texts;

    [[nodiscard]] const Ecosystem &ecosystem() const { return relations->ecosystem(); }
};
using SnapshotPtr = std::shared_ptr<const Snapshot>;

/// Runs the checks. Where the wanted journey is not there, the first by rank is shown.
[[nodiscard]] SnapshotPtr snapshotOf(Ecosystem ecosystem, std::optional<Id<Journey>> wanted,
                                     std::shared_ptr<const Texts> texts);

/// The same state with another journey shown.
[[nodiscard]] SnapshotPtr withJourney(const Snapshot &snapshot, const Id<Journey> &journey);

/// What the list of findings is about: the journey's findings, and those that concern partners, interests
/// and outcomes alone and so belong to every journey. Waived ones included, order kept.
[[nodiscard]] std::vector<Finding> listedFindings(const Snapshot &snapshot);

/// What to mark on the map for a finding: its subjects, and for interests also their holders' lanes and the
/// touchpoints of the journey that move an outcome of the conflict.
[[nodiscard]] std::vector<EntityRef> marksOf(const Snapshot &snapshot, const Finding &finding);

/// The journey that an entity belongs to, where it belongs to one.
[[nodiscard]] std::optional<Id<Journey>> journeyOf(const Ecosystem &ecosystem, const EntityRef &entity);

} // namespace tussen
