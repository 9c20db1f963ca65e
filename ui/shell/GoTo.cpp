#include "shell/GoTo.h"

#include "canvas/MapView.h"
#include "shell/DocumentController.h"
#include "shell/MapArea.h"
#include "shell/Selection.h"

#include <algorithm>

namespace tussen {

namespace {

/// What to choose for it.
EntityRef placeFor(const Ecosystem &now, const EntityRef &entity) {
    switch (entity.type) {
    case EntityType::role:
        return ref(now[Id<Role>{entity.id}].touchpoint);
    case EntityType::effect:
        return ref(now[Id<Effect>{entity.id}].touchpoint);
    case EntityType::note: {
        const auto &touchpoint = now[Id<Note>{entity.id}].touchpoint;
        return touchpoint ? ref(*touchpoint) : entity;
    }
    default:
        return entity;
    }
}

/// The finding that was accepted there, if it is still found.
bool chooseAccepted(const Snapshot &snapshot, const Id<Waiver> &waiver, Selection &selection) {
    const std::string &key = snapshot.ecosystem()[waiver].finding;
    const auto &all = *snapshot.findings;
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Finding &finding) { return finding.key() == key; });
    if (found == all.end()) return false;
    selection.choose(*found, marksOf(snapshot, *found));
    return true;
}

} // namespace

void goTo(const EntityRef &entity, DocumentController &controller, Selection &selection, MapArea &area) {
    if (!controller.snapshot() || !controller.snapshot()->ecosystem().contains(entity)) return;
    if (entity.type == EntityType::waiver &&
        chooseAccepted(*controller.snapshot(), Id<Waiver>{entity.id}, selection))
        return;
    const EntityRef place = placeFor(controller.snapshot()->ecosystem(), entity);
    const auto journey = journeyOf(controller.snapshot()->ecosystem(), place);
    if (journey) controller.showJourney(*journey);
    selection.choose({place});
    area.map().centerOnEntity(place);
}

} // namespace tussen
