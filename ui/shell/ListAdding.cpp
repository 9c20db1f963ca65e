#include "shell/ListAdding.h"

#include "panels/EntityListPanel.h"
#include "shell/CommandWords.h"
#include "shell/Desk.h"
#include "shell/DocumentController.h"

#include <QAction>
#include <QDockWidget>
#include <QMenu>

namespace tussen {

ListAdding::ListAdding(DocumentController &controller, Desk &desk, QMenu &menu)
    : QObject(&desk),
      controller_(controller),
      menu_(menu),
      partner_(add(tr("Add &Partner"), tr("Add an organisation or department"))) {
    partner_->setIconText(tr("Partner"));
    setOtherWords(*partner_, tr("organisation department lane company new", "Add Partner"));
    addTo(desk, QStringLiteral("customerGroups"), tr("Add Customer &Group"), tr("Add a group that travels"));
    addTo(desk, QStringLiteral("channels"), tr("Add &Channel"), tr("Add a way to be in contact"));
    addTo(desk, QStringLiteral("outcomes"), tr("Add &Outcome"),
          tr("Add what somebody wants more or less of"));
    addTo(desk, QStringLiteral("agreements"), tr("Add &Agreement"), tr("Add what partners agreed"));
    connect(&controller, &DocumentController::changed, this, &ListAdding::updateActions);
    updateActions();
}

QAction *ListAdding::add(const QString &text, const QString &tip) {
    QAction *action = menu_.addAction(text);
    action->setToolTip(tip);
    action->setStatusTip(tip);
    return action;
}

void ListAdding::addTo(Desk &desk, const QString &list, const QString &text, const QString &tip) {
    connect(add(text, tip), &QAction::triggered, &desk, [&desk, list] {
        desk.goTo(list);
        desk.findChild<QDockWidget *>(list)->findChild<EntityListPanel *>()->addOne();
    });
}

void ListAdding::updateActions() {
    const bool editable = controller_.hasDocument() && controller_.readOnlyReason().isEmpty();
    for (QAction *action : menu_.actions())
        action->setEnabled(editable);
}

} // namespace tussen
