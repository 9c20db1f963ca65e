#pragma once

#include "checks/Digest.h"
#include "models/Snapshot.h"

#include <set>

namespace tussen {

/// What a list of findings shows of them.
struct ListSettings {
    std::set<Severity> only{};    ///< these severities; empty means all
    std::set<EntityRef> marked{}; ///< entries about these are shown wherever they stand
    bool showAll = false;         ///< all entries, or the few that matter most
    bool acceptedShown = false;   ///< accepted findings at the end as well
};

/// The entries of a list of findings, most important first.
struct FindingsList {
    SnapshotPtr snapshot{};
    std::shared_ptr<const std::vector<Finding>> findings{}; ///< all that the list is about
    std::vector<FindingGroup> groups{}; ///< what the settings let through; they point into `findings`
    std::vector<std::size_t> entries{}; ///< of groups, those shown
};

[[nodiscard]] FindingsList findingsList(const SnapshotPtr &snapshot, const ListSettings &settings);

/// True if the finding is about one of the entities, for a conflict also about one of its holders; with
/// several interests, which one box of the map shows or counts, if it is about two of them.
[[nodiscard]] bool isAbout(const Ecosystem &ecosystem, const Finding &finding,
                           const std::set<EntityRef> &entities);

/// Names a group through changes: the finding's key, or what the group's findings share.
[[nodiscard]] std::string keyOf(const FindingGroup &group);

} // namespace tussen
