#include "layout/CardDrawing.h"
#include "model/Id.h"

#include <unordered_map>

namespace tussen {

namespace {

using Badges = std::unordered_map<Id<Touchpoint>, BadgeCount, IdHash>;

/// Findings that are not waived, by the touchpoints among their subjects.
Badges badgesOf(std::span<const Finding> findings) {
    Badges badges;
    for (const Finding &finding : findings) {
        if (finding.waived) continue;
        for (const EntityRef &subject : finding.subjects) {
            if (subject.type != EntityType::touchpoint) continue;
            BadgeCount &badge = badges[{subject.id}];
            ++badge.findings;
            badge.gravest = std::min(badge.gravest, finding.severity);
        }
    }
    return badges;
}

} // namespace

void drawCards(const MapContext &map, Groups &into) {
    const Badges badges = map.options.findings ? badgesOf(map.findings) : Badges();
    for (const Card &card : map.geometry.cards) {
        CardNotes notes;
        if (const auto found = badges.find(card.touchpoint->id); found != badges.end())
            notes.badge = found->second;
        notes.mark = targetMark(map.relations, map.journey, *card.touchpoint);
        into.push_back(card.inOutcomes ? outcomeGroup(map, card, notes) : cardGroup(map, card, notes));
        for (std::size_t ghost = 0; ghost < card.ghosts.size(); ++ghost)
            into.push_back(ghostGroup(map, card, ghost));
    }
}

} // namespace tussen
