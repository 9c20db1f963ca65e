#include "canvas/MapView.h"
#include "panels/DocumentPanel.h"
#include "panels/EntityListPanel.h"
#include "panels/FiguresPanel.h"
#include "panels/FindingNote.h"
#include "panels/FindingsPanel.h"
#include "panels/HistoryPanel.h"
#include "panels/InfluenceMapPanel.h"
#include "panels/Inspector.h"
#include "panels/MatrixPanels.h"
#include "panels/NotesPanel.h"
#include "panels/OutlinePanel.h"
#include "shell/Desk.h"
#include "shell/DocumentController.h"
#include "shell/MainWindow.h"
#include "shell/PanelDock.h"
#include "shell/Parking.h"
#include "shell/Selection.h"
#include "texts/Utf8.h"

#include <QVBoxLayout>

/// The panels of the window.
namespace tussen {

namespace {

QStringList toQt(const std::vector<std::string> &labels) {
    QStringList texts;
    for (const std::string &label : labels)
        texts.append(tussen::toQt(label));
    return texts;
}

HistoryPanel *makeHistoryPanel(DocumentController &controller) {
    return new HistoryPanel(
        [&controller] {
            const Document &document = controller.document();
            return History{toQt(document.undoLabels()), toQt(document.redoLabels())};
        },
        [&controller](int steps) {
            QString problem;
            for (; steps < 0 && problem.isEmpty(); ++steps)
                problem = controller.undo();
            for (; steps > 0 && problem.isEmpty(); --steps)
                problem = controller.redo();
            return problem;
        });
}

} // namespace

void MainWindow::makeDocks() {
    constexpr auto apartFromWorkshop = Desk::editing | Desk::analysis;
    auto *notes = new NotesPanel([this](const QString &label, const std::function<void(Edit &)> &body) {
        return controller_->edit(label, body);
    });
    new Parking(*controller_, *selection_, *area_, *notes); // the panel's
    desk_->add({.name = QStringLiteral("outline"),
                .title = tr("Outline"),
                .content = outline_,
                .area = Qt::LeftDockWidgetArea,
                .in = Desk::editing,
                .key = tr("Alt+1")});
    desk_->add({.name = QStringLiteral("notes"),
                .title = tr("Parking Lot"),
                .content = notes,
                .area = Qt::LeftDockWidgetArea,
                .in = Desk::editing | Desk::workshop,
                .key = tr("Ctrl+Shift+N"),
                .focus = [notes] { notes->startNote(); },
                .below = true});
    auto *chosen = new QWidget;
    auto *column = new QVBoxLayout(chosen);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(note_);
    column->addWidget(notes->pinned());
    column->addWidget(inspector_, 1);
    desk_->add({.name = QStringLiteral("inspector"),
                .title = tr("Inspector"),
                .content = chosen,
                .area = Qt::RightDockWidgetArea,
                .in = Desk::editing,
                .key = tr("Alt+3"),
                .focus = [this] { inspector_->focusFirst(); }});
    desk_->add({.name = QStringLiteral("findings"),
                .title = tr("Findings"),
                .content = findings_,
                .headExtra = findings_->chips(),
                .in = apartFromWorkshop,
                .key = tr("Alt+4")});
    const PanelDock &figures = desk_->add({.name = QStringLiteral("figures"),
                                           .title = tr("Figures"),
                                           .content = figures_,
                                           .in = apartFromWorkshop,
                                           .key = tr("Alt+5"),
                                           .focus = [this] { figures_->focusFirst(); }});
    figures_->setSeen(false);
    connect(&figures, &QDockWidget::visibilityChanged, figures_, &FiguresPanel::setSeen);
    connect(desk_, &Desk::largeTypeChanged, this, &MainWindow::applyStyle);
    makePanels();
}

/// Panels that know nothing of each other: one line each.
void MainWindow::makePanels() {
    const EditFunction edit = [this](const QString &label, const std::function<void(Edit &)> &body) {
        return controller_->edit(label, body);
    };
    const auto add = [this](DocumentPanel *panel, Desk::Panel place) {
        place.content = panel;
        connect(&desk_->add(place), &QDockWidget::visibilityChanged, panel, &DocumentPanel::setSeen);
        connect(controller_, &DocumentController::changed, panel, [this, panel] {
            panel->setReadOnly(!controller_->readOnlyReason().isEmpty());
            panel->show(controller_->snapshot());
        });
        connect(controller_, &DocumentController::checked, panel,
                [this, panel] { panel->show(controller_->snapshot()); });
        connect(selection_, &Selection::changed, panel,
                [this, panel] { panel->setChosen(selection_->entities()); });
        connect(panel, &DocumentPanel::chosen, this, &MainWindow::chooseInOutline);
        connect(panel, &DocumentPanel::pointedAt, this, [this](const std::vector<EntityRef> &entities) {
            selection_->choose(entities);
            if (!entities.empty() && entities.front().type == EntityType::touchpoint)
                map().centerOnEntity(entities.front());
        });
        connect(panel, &DocumentPanel::formWanted, this,
                [this] { desk_->goTo(QStringLiteral("inspector")); });
    };
    add(makeRolesPanel(edit), {.name = QStringLiteral("roles"),
                               .title = tr("Roles"),
                               .in = Desk::editing | Desk::analysis,
                               .key = tr("Alt+6")});
    add(makeInterestsPanel(edit), {.name = QStringLiteral("interests"),
                                   .title = tr("Interests"),
                                   .in = Desk::analysis,
                                   .key = tr("Alt+7")});
    add(makeEffectsPanel(edit), {.name = QStringLiteral("effects"),
                                 .title = tr("Effects"),
                                 .in = Desk::analysis,
                                 .key = tr("Alt+8")});
    add(makeInfluencesPanel(edit),
        {.name = QStringLiteral("influences"), .title = tr("Influences"), .in = Desk::analysis});
    auto *influences = new InfluenceMapPanel(edit);
    add(influences, {.name = QStringLiteral("influenceMap"),
                     .title = tr("Influence map"),
                     .in = Desk::analysis,
                     .focus = [influences] { influences->focusCurrent(); }});
    add(makeOutcomesPanel(edit),
        {.name = QStringLiteral("outcomes"), .title = tr("Outcomes"), .key = tr("Alt+9")});
    add(makeAgreementsPanel(edit), {.name = QStringLiteral("agreements"), .title = tr("Agreements")});
    add(makePartnersPanel(edit), {.name = QStringLiteral("partners"), .title = tr("Partners")});
    add(makeCustomerGroupsPanel(edit),
        {.name = QStringLiteral("customerGroups"), .title = tr("Customer groups")});
    add(makeChannelsPanel(edit), {.name = QStringLiteral("channels"), .title = tr("Channels")});
    add(makeHistoryPanel(*controller_),
        {.name = QStringLiteral("history"), .title = tr("History"), .area = Qt::RightDockWidgetArea});
}

} // namespace tussen
