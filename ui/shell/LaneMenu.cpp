#include "shell/LaneMenu.h"

#include "layout/PartnerMarks.h"
#include "panels/ColorMenu.h"
#include "panels/FieldWords.h"
#include "panels/Form.h"
#include "shell/DocumentController.h"
#include "texts/Utf8.h"

#include <QMenu>

namespace tussen {

namespace {

/// Whether one is the other, or a department of it at any depth.
bool isWithin(const Ecosystem &now, std::optional<Id<Partner>> partner, const Id<Partner> &organisation) {
    while (partner && partner != organisation)
        partner = now[*partner].parent;
    return partner.has_value();
}

template <class Value> void change(const MapDesk &desk, const Id<Partner> &partner, std::string_view key,
                                   std::optional<Value> Partner::*member, const std::optional<Value> &value) {
    const QString words = wordOf(EntityType::partner, key).change;
    desk.edit(stepOn(words, *desk.controller().snapshot(), {ref(partner)}), [&](Edit &edit) {
        Partner row = edit.now()[partner];
        row.*member = value;
        edit.put(std::move(row));
    });
}

} // namespace

void LaneMenu::fill(QMenu &menu, const Partner &partner) const {
    menu.addAction(actions_.rename);
    fillColors(*menu.addMenu(tr("&Colour")), partner);
    fillPower(*menu.addMenu(tr("&Power")), partner);
    menu.addSeparator();
    fillOrganisations(*menu.addMenu(tr("Department &Of")), partner);
    menu.addAction(&fold_);
    menu.addSeparator();
    menu.addActions({actions_.moveUp, actions_.moveDown});
    menu.addSeparator();
    menu.addAction(actions_.remove);
}

void LaneMenu::fillColors(QMenu &menu, const Partner &partner) const {
    menu.setEnabled(desk_.editable());
    fillColorMenu(menu, partner.color ? QColor(toQt(*partner.color)) : QColor(),
                  QColor::fromRgb(PartnerMarks(desk_.now().table<Partner>())[partner.id].color),
                  [desk = desk_, id = partner.id](const QString &color) {
                      change(desk, id, "color", &Partner::color, textOrNone(color));
                  });
}

/// One entry that gives the partner a value, ticked where it has it.
template <class Value> void LaneMenu::addValue(QMenu &menu, const QString &text, const Partner &partner,
                                               std::string_view key, std::optional<Value> Partner::*member,
                                               const std::optional<Value> &value) const {
    QAction *action = menu.addAction(QString(text).replace(QLatin1Char('&'), QLatin1String("&&")));
    action->setCheckable(true);
    action->setChecked(partner.*member == value);
    QObject::connect(action, &QAction::triggered, &menu, [desk = desk_, id = partner.id, key, member, value] {
        change(desk, id, key, member, value);
    });
}

void LaneMenu::fillPower(QMenu &menu, const Partner &partner) const {
    menu.setEnabled(desk_.editable());
    const auto add = [&](const QString &text, const std::optional<int> &power) {
        addValue(menu, text, partner, "power", &Partner::power, power);
    };
    add(tr("Not said"), std::nullopt);
    add(tr("1, little"), 1);
    for (int power = 2; power < 5; ++power)
        add(QString::number(power), power);
    add(tr("5, most"), 5);
}

/// None of the partner's own departments: nobody is above and below another.
void LaneMenu::fillOrganisations(QMenu &menu, const Partner &partner) const {
    menu.setEnabled(desk_.editable());
    const auto all = partnersOrNone(desk_.relations(), tr("None: it stands by itself"));
    for (qsizetype i = 0; i < all.names.size(); ++i) {
        const auto &organisation = all.at(static_cast<int>(i));
        if (!isWithin(desk_.now(), organisation, partner.id))
            addValue(menu, all.names[i], partner, "parent", &Partner::parent, organisation);
    }
}

} // namespace tussen
