#pragma once

#include "checks/Figures.h"
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
    std::optional<Figures> figures;                       ///< of that journey, once the checks have run
    std::shared_ptr<const Texts> texts;
    bool checked = false; ///< false: the findings are those of an earlier state as far as they still fit

    [[nodiscard]] const Ecosystem &ecosystem() const { return relations->ecosystem(); }
};
using SnapshotPtr = std::shared_ptr<const Snapshot>;

/// A state whose checks have yet to run. Until then it has the findings of `before`, which may be null, as
/// far as everything they are about is still there. Where the wanted journey is not, the first by rank is
/// shown.
[[nodiscard]] SnapshotPtr uncheckedSnapshot(Ecosystem ecosystem, std::optional<Id<Journey>> wanted,
                                            std::shared_ptr<const Texts> texts, const SnapshotPtr &before);

/// Runs the checks. It only reads, so it may run on any thread.
[[nodiscard]] SnapshotPtr checkedSnapshot(const SnapshotPtr &unchecked);

/// Both at once.
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
