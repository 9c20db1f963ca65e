#include "shell/PartnerAdding.h"

#include "editing/Reorder.h"
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
    connect(&add, &QAction::triggered, this, &PartnerAdding::add);
}

/// Below the other organisations, where there is nothing yet to be moved apart.
void PartnerAdding::add() {
    const Id<Partner> added = Id<Partner>::make();
    const bool done = desk_.edit(tr("Add partner"), [&](Edit &edit) {
        edit.put(Partner{.id = added, .name = toUtf8(tr("New partner"))});
        editing::moveBefore(added, std::nullopt, edit);
    });
    if (!done) return;
    naming_.canRename(ref(added)) ? naming_.rename(ref(added)) : inspect_(ref(added));
}

} // namespace tussen
