#include "layout/CardDrawing.h"
#include "layout/Phrases.h"
#include "words/Durations.h"
#include "words/Filled.h"

namespace tussen {

namespace {

std::string ownerPart(const MapContext &map, const Touchpoint &touchpoint) {
    std::string names;
    for (const Partner *partner : map.relations.partnersAs(RoleKind::accountable, touchpoint.id))
        append(names, partner->name, " + ");
    const MapTexts &texts = map.texts.map;
    return names.empty() ? texts.describeNoOwner : filled(texts.describeOwner, names);
}

} // namespace

std::string describedCard(const MapContext &map, const Card &card, const CardNotes &notes) {
    const Touchpoint &touchpoint = *card.touchpoint;
    const MapTexts &texts = map.texts.map;
    std::string result = touchpoint.name;
    append(result, ownerPart(map, touchpoint));
    if (touchpoint.kind != TouchpointKind::contact)
        append(result, map.texts.touchpointKind[static_cast<std::size_t>(touchpoint.kind)]);
    if (touchpoint.channel) append(result, map.ecosystem()[*touchpoint.channel].name);
    if (touchpoint.minutes) append(result, durationText(texts, *touchpoint.minutes));
    for (const RoleKind kind : {RoleKind::responsible, RoleKind::consulted, RoleKind::informed})
        for (const Partner *partner : map.relations.partnersAs(kind, touchpoint.id))
            append(result, filled(texts.describeRole, partner->name,
                                  map.texts.roleName[static_cast<std::size_t>(kind)]));
    if (touchpoint.experience)
        append(result, filled(texts.describeExperience, experienceText(*touchpoint.experience)));
    if (notes.mark == TargetMark::added) append(result, texts.legend.added);
    if (notes.mark == TargetMark::changed) append(result, texts.legend.changed);
    if (notes.badge.findings > 0)
        append(result, filled(texts.describeFindings.of(notes.badge.findings), notes.badge.findings));
    return result;
}

} // namespace tussen
