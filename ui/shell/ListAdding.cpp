#include "shell/ListAdding.h"

#include "panels/EntityListPanel.h"
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
      partner_(add(desk, QStringLiteral("partners"), tr("Add &Partner"),
                   tr("Add an organisation or department"))) {
    partner_->setIconText(tr("Partner"));
    add(desk, QStringLiteral("customerGroups"), tr("Add Customer &Group"), tr("Add a group that travels"));
    add(desk, QStringLiteral("channels"), tr("Add &Channel"), tr("Add a way to be in contact"));
    add(desk, QStringLiteral("outcomes"), tr("Add &Outcome"), tr("Add what somebody wants more or less of"));
    add(desk, QStringLiteral("agreements"), tr("Add &Agreement"), tr("Add what partners agreed"));
    connect(&controller, &DocumentController::changed, this, &ListAdding::updateActions);
    updateActions();
}

QAction *ListAdding::add(Desk &desk, const QString &name, const QString &text, const QString &tip) {
    QAction *action = menu_.addAction(text);
    action->setToolTip(tip);
    action->setStatusTip(tip);
    connect(action, &QAction::triggered, &desk, [&desk, name] {
        desk.goTo(name);
        desk.findChild<QDockWidget *>(name)->findChild<EntityListPanel *>()->addOne();
    });
    return action;
}

void ListAdding::updateActions() {
    const bool editable = controller_.hasDocument() && controller_.readOnlyReason().isEmpty();
    for (QAction *action : menu_.actions())
        action->setEnabled(editable);
}

} // namespace tussen
