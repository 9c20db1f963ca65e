#include "models/Elsewhere.h"

namespace tussen {

std::optional<Id<Journey>> changedElsewhere(const ChangeSet &changes, const Snapshot &before,
                                            const Ecosystem &now) {
    std::optional<Id<Journey>> elsewhere;
    for (const Change &change : changes.changes) {
        const EntityRef entity = subject(change);
        const auto journey = journeyOf(now.contains(entity) ? now : before.ecosystem(), entity);
        if (!journey) continue;
        if (journey == before.journey) return std::nullopt;
        if (now.find(*journey)) elsewhere = journey;
    }
    return elsewhere;
}

} // namespace tussen
