#include "shell/MapMenu.h"

#include "canvas/MapView.h"
#include "layout/PartnerMarks.h"
#include "panels/ColorMenu.h"
#include "panels/Form.h"
#include "shell/DocumentController.h"
#include "shell/MapArea.h"
#include "shell/Selection.h"
#include "texts/Utf8.h"

#include <QContextMenuEvent>
#include <QMenu>

#include <algorithm>

namespace tussen {

MapMenu::MapMenu(const MapDesk &desk, const EditActions &actions, QAction &addText)
    : QObject(&desk.area()),
      desk_(desk),
      actions_(actions),
      addText_(addText) {
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
    if (const Partner *partner = desk_.current<Partner>()) return fillForPartner(menu, *partner);
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

void MapMenu::fillForPartner(QMenu &menu, const Partner &partner) const {
    const Id<Partner> id = partner.id;
    menu.addAction(actions_.rename);
    QMenu *colors = menu.addMenu(tr("&Colour"));
    colors->setEnabled(desk_.editable());
    fillColorMenu(*colors, partner.color ? QColor(toQt(*partner.color)) : QColor(),
                  QColor::fromRgb(PartnerMarks(desk_.now().table<Partner>())[id].color),
                  [this, id](const QString &color) { setColor(id, textOrNone(color)); });
    fillPower(*menu.addMenu(tr("&Power")), partner);
    menu.addSeparator();
    menu.addActions({actions_.moveUp, actions_.moveDown});
    menu.addSeparator();
    menu.addAction(actions_.remove);
}

void MapMenu::fillPower(QMenu &menu, const Partner &partner) const {
    const auto add = [&](const QString &text, std::optional<int> power) {
        QAction *action = menu.addAction(text, this, [this, id = partner.id, power] {
            desk_.edit(tr("Change power"), [&](Edit &edit) {
                Partner row = edit.now()[id];
                row.power = power;
                edit.put(std::move(row));
            });
        });
        action->setCheckable(true);
        action->setChecked(partner.power == power);
        action->setEnabled(desk_.editable());
    };
    add(tr("Not said"), std::nullopt);
    add(tr("1, little"), 1);
    for (int power = 2; power < 5; ++power)
        add(QString::number(power), power);
    add(tr("5, most"), 5);
}

void MapMenu::setColor(const Id<Partner> &partner, const std::optional<std::string> &color) const {
    desk_.edit(tr("Change colour"), [&](Edit &edit) {
        Partner row = edit.now()[partner];
        row.color = color;
        edit.put(std::move(row));
    });
}

} // namespace tussen
