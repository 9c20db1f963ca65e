#include "shell/Folding.h"

#include "layout/Folded.h"
#include "shell/Actions.h"
#include "shell/CommandWords.h"
#include "shell/DocumentController.h"
#include "shell/MapArea.h"
#include "shell/Selection.h"

#include <QMenu>

namespace tussen {

Folding::Folding(const MapDesk &desk, QWidget &window, QMenu &menu)
    : QObject(&desk.area()),
      desk_(desk),
      fold_(makeAction(window, tr("Fold Depa&rtments"), {QKeySequence(tr("Ctrl+Shift+F"))},
                       tr("Show the departments of the chosen partner in its own lane, or apart again"))),
      unfoldAll_(makeAction(window, tr("Unfold &All Departments"), {},
                            tr("Give all departments lanes of their own again"))) {
    fold_->setCheckable(true);
    setNeeds(*fold_, tr("choose a partner with departments first"), CommandUse::looks);
    setNeeds(*unfoldAll_, tr("no departments are folded"), CommandUse::looks);
    connect(fold_, &QAction::triggered, this, &Folding::fold);
    connect(unfoldAll_, &QAction::triggered, this, &Folding::unfoldAll);
    connect(&desk.controller(), &DocumentController::changed, this, &Folding::updateActions);
    connect(&desk.selection(), &Selection::changed, this, &Folding::updateActions);
    menu.addActions({fold_, unfoldAll_});
    updateActions();
}

/// The chosen partner, or the one above it where it has no departments of its own.
std::optional<Id<Partner>> Folding::organisation() const {
    const Partner *partner = desk_.controller().snapshot() ? desk_.current<Partner>() : nullptr;
    if (!partner) return std::nullopt;
    if (!desk_.relations().departments(partner->id).empty()) return partner->id;
    return partner->parent;
}

void Folding::fold() {
    const auto chosen = organisation();
    if (!chosen) return;
    auto folded = desk_.controller().folded();
    if (folded.erase(*chosen) == 0) folded.insert(*chosen);
    desk_.controller().setFolded(std::move(folded));
    desk_.show({ref(*chosen)});
}

void Folding::unfoldAll() {
    desk_.controller().setFolded({});
}

void Folding::updateActions() {
    const auto chosen = organisation();
    const auto &folded = desk_.controller().folded();
    fold_->setEnabled(chosen.has_value());
    fold_->setChecked(chosen && folded.contains(*chosen));
    unfoldAll_->setEnabled(!folded.empty());
}

} // namespace tussen
