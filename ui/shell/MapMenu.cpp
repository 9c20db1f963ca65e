#include "shell/MapMenu.h"

#include "canvas/MapView.h"
#include "shell/DocumentController.h"
#include "shell/MapArea.h"
#include "shell/Selection.h"

#include <QContextMenuEvent>
#include <QMenu>

#include <algorithm>

namespace tussen {

MapMenu::MapMenu(const MapDesk &desk, const EditActions &actions, QAction &addText, QAction &fold)
    : QObject(&desk.area()),
      desk_(desk),
      actions_(actions),
      addText_(addText),
      lane_(desk, actions, fold) {
    desk.area().installEventFilter(this);
}

bool MapMenu::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() != QEvent::ContextMenu || !desk_.controller().snapshot())
        return QObject::eventFilter(watched, event);
    const auto &asked = *static_cast<QContextMenuEvent *>(event);
    const bool byKey = asked.reason() == QContextMenuEvent::Keyboard;
    if (!byKey && !desk_.map().geometry().contains(asked.pos())) return false;
    auto *menu = new QMenu(&desk_.area());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QPoint place = chooseFor(asked);
    fill(*menu);
    menu->popup(desk_.map().mapToGlobal(place));
    return true;
}

/// Chooses what the pointer is on, unless it is among those chosen; gives where the menu goes, in the map.
QPoint MapMenu::chooseFor(const QContextMenuEvent &event) const {
    const auto current = desk_.selection().current();
    if (event.reason() == QContextMenuEvent::Keyboard)
        return current ? desk_.map().rectOf(*current).center() : desk_.map().rect().center();
    const QPoint at = desk_.map().mapFrom(&desk_.area(), event.pos());
    const auto &chosen = desk_.selection().entities();
    const auto isChosen = [&](const EntityRef &one) {
        return std::ranges::find(chosen, one) != chosen.end();
    };
    auto under = desk_.map().entitiesUnder(at);
    if (under.empty() || !std::ranges::all_of(under, isChosen)) desk_.selection().choose(std::move(under));
    return at;
}

void MapMenu::fill(QMenu &menu) const {
    menu.setObjectName(QStringLiteral("mapMenu"));
    if (const Partner *partner = desk_.current<Partner>()) return lane_.fill(menu, *partner);
    if (desk_.current<Phase>()) {
        menu.addActions({actions_.rename, actions_.addPhase, actions_.mergePhase});
        menu.addSeparator();
        menu.addActions({actions_.moveBack, actions_.moveOn});
    } else if (desk_.current<Touchpoint>()) {
        menu.addActions({actions_.rename, actions_.insertBefore, actions_.connectThem, actions_.splitPhase});
        menu.addSeparator();
        menu.addActions({actions_.cut, actions_.copy, actions_.paste, actions_.duplicate});
        menu.addSeparator();
        menu.addActions({actions_.moveBack, actions_.moveOn, actions_.moveUp, actions_.moveDown});
    } else if (!desk_.selection().current()) {
        menu.addActions({&addText_, actions_.paste, actions_.chooseAll});
        return;
    }
    menu.addSeparator();
    menu.addAction(actions_.remove);
}

} // namespace tussen
