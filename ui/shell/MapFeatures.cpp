#include "canvas/EntityIndex.h"
#include "canvas/MapView.h"
#include "panels/Inspector.h"
#include "panels/OutlinePanel.h"
#include "shell/Desk.h"
#include "shell/DocumentController.h"
#include "shell/FileActions.h"
#include "shell/Folding.h"
#include "shell/Following.h"
#include "shell/JourneySwitcher.h"
#include "shell/Leading.h"
#include "shell/ListAdding.h"
#include "shell/MainWindow.h"
#include "shell/MapArea.h"
#include "shell/MapDragging.h"
#include "shell/MapEditing.h"
#include "shell/MapMenu.h"
#include "shell/NamingInPlace.h"
#include "shell/PartnerAdding.h"
#include "shell/QuickAdding.h"
#include "shell/Refusing.h"
#include "shell/Selection.h"
#include "shell/TransitionPopup.h"

/// What people can do on the map of the window.
namespace tussen {

void MainWindow::connectView() {
    const auto isCountChosen = [this] {
        const Group *chosen = map().chosenGroup();
        return chosen && isCount(*chosen);
    };
    connect(&map(), &MapView::selectionChanged, this, [this, isCountChosen] {
        selection_->choose(map().selection());
        if (isCountChosen()) desk_->bringUp(QStringLiteral("findings")); // which marks those that are counted
    });
    connect(&area_->switcher(), &JourneySwitcher::chosen, this, [this](const Id<Journey> &journey) {
        selection_->clear();
        controller_->showJourney(journey);
        following_->now(); // what was chosen is let go of there first
        outline_->setChosen({ref(journey)});
    });
    connect(selection_, &Selection::changed, this, &MainWindow::showSelection);
    auto *adding = new QuickAdding(*controller_, *selection_, *area_, *actions_.quickAdd); // the area's, too:
    const MapDesk desk(*controller_, *selection_, *area_, *messages_);
    auto *editing = new MapEditing(desk, edits_);
    editing->naming().setOnward([this](bool forward) {
        if (inspector_->visibleRegion().isEmpty()) return false;
        if (!forward) return true;
        desk_->goTo(QStringLiteral("inspector"));
        inspector_->focusAfterName();
        return true;
    });
    new MapDragging(desk, editing->naming());
    new JourneyEditing(desk, editing->naming(), journeys_);
    new MapMenu(desk, edits_, *actions_.quickAdd, folding_->one());
    new PartnerAdding(desk, editing->naming(), *lists_->partner(),
                      [this](const EntityRef &partner) { inspect(partner); });
    auto *popup = new TransitionPopup(desk);
    connect(popup, &TransitionPopup::made, this, &MainWindow::inspect);
    QList<QAction *> refused = edits_.all() << actions_.quickAdd << actions_.save;
    refused.removeAll(edits_.copy); // what reads only can have other reasons
    refused.removeAll(edits_.chooseAll);
    new Refusing(*controller_, *this, refused, [this] { files_->sayReadOnly(MessageBar::Kind::problem); });
    new Leading(desk, *edits_.leadTo, *this, [popup] { popup->focusFirst(); });
    connect(journeys_.purpose, &QAction::triggered, this, [this] {
        selection_->choose({ref(controller_->document().ecosystem().info().id)});
        desk_->goTo(QStringLiteral("inspector"));
        following_->now();
        inspector_->focusAfterName(); // the purpose
    });
    connect(editing, &MapEditing::textPasted, adding, &QuickAdding::paste);
    connect(&map(), &MapView::activated, this,
            [this, popup, isCountChosen, &naming = editing->naming()](const EntityRef &entity) {
                if (isCountChosen()) return desk_->goTo(QStringLiteral("findings"));
                if (naming.canRename(entity)) return naming.rename(entity);
                if (!popup->focusFirst()) inspector_->focusFirst();
            });
}

} // namespace tussen
