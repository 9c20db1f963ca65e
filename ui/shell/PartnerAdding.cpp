#include "shell/PartnerAdding.h"

#include "canvas/MapView.h"
#include "editing/Reorder.h"
#include "shell/DocumentController.h"
#include "shell/MapArea.h"
#include "shell/NamingInPlace.h"
#include "texts/Utf8.h"

#include <QAction>

#include <utility>

namespace tussen {

PartnerAdding::PartnerAdding(const MapDesk &desk, NamingInPlace &naming, QAction &add,
                             std::function<void(const EntityRef &)> inspect)
    : QObject(&desk.area()),
      desk_(desk),
      naming_(naming),
      inspect_(std::move(inspect)) {
    connect(&add, &QAction::triggered, this, &PartnerAdding::ask);
}

/// Below the other lanes; in the view's coordinates.
QRect PartnerAdding::placeOfLane() const {
    constexpr int height = 44; // px of the screen
    const MapView &map = desk_.map();
    QRect lowest(0, map.viewport()->y() - 1, map.viewport()->x(), 1);
    for (const Partner &partner : desk_.now().table<Partner>()) {
        const Group *group = map.groupOf(ref(partner.id));
        if (!group || group->pane != Pane::laneHead) continue; // has no lane
        if (const QRect head = map.rectOf(ref(partner.id)); head.bottom() > lowest.bottom()) lowest = head;
    }
    return {lowest.left(), lowest.bottom() + 1, lowest.width(), height};
}

void PartnerAdding::ask() {
    if (!desk_.controller().snapshot()->journey) {
        if (const auto added = add(toUtf8(tr("New partner")))) inspect_(*added);
        return;
    }
    naming_.ask(tr("Name of the new partner"), placeOfLane(), [this](const std::string &name) {
        const auto added = add(name);
        if (added) desk_.show({*added});
        return added.has_value();
    });
}

/// Below the other organisations, where there is nothing yet to be moved apart.
std::optional<EntityRef> PartnerAdding::add(const std::string &name) const {
    const Id<Partner> added = Id<Partner>::make();
    const bool done = desk_.edit(tr("Add partner %1").arg(shortName(name)), [&](Edit &edit) {
        edit.put(Partner{.id = added, .name = name});
        editing::moveBefore(added, std::nullopt, edit);
    });
    return done ? std::optional(ref(added)) : std::nullopt;
}

} // namespace tussen
