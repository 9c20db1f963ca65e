#pragma once

#include "layout/MapParts.h"
#include "layout/TargetMarks.h"

namespace tussen {

/// What a card's badge counts.
struct BadgeCount {
    std::size_t findings = 0;
    Severity gravest = Severity::info;
};

/// What a card says beside its touchpoint.
struct CardNotes {
    BadgeCount badge;
    TargetMark mark = TargetMark::none;
};

/// A card with its badge, marks and chips.
[[nodiscard]] Group cardGroup(const MapContext &map, const Card &card, const CardNotes &notes);
/// A goal or abandon of the Outcomes strip: a sign and a name.
[[nodiscard]] Group outcomeGroup(const MapContext &map, const Card &card, const CardNotes &notes);
/// The ghost of a contested card in the lane of another accountable partner.
[[nodiscard]] Group ghostGroup(const MapContext &map, const Card &card, std::size_t ghost);

/// Badge at the right, mark of a target journey at the left of a card's upper edge.
void drawNotes(Pen &pen, const Point &right, const Point &left, const CardNotes &notes);

/// What a card says to who cannot see it: owner, channel, kind, roles, experience, findings.
[[nodiscard]] std::string describedCard(const MapContext &map, const Card &card, const CardNotes &notes);

} // namespace tussen
