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
#include "shell/Following.h"
#include "shell/MainWindow.h"
#include "shell/MapArea.h"
#include "shell/PanelDock.h"
#include "shell/Parking.h"
#include "shell/Selection.h"
#include "texts/Utf8.h"

#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

/// The panels of the window.
namespace tussen {

namespace {

QStringList toQt(const std::vector<std::string> &labels) {
    QStringList texts;
    for (const std::string &label : labels)
        texts.append(tussen::toQt(label));
    return texts;
}

/// The widgets below each other; the last has what room is left.
QWidget *columnOf(std::initializer_list<QWidget *> widgets) {
    auto *all = new QWidget;
    auto *column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (QWidget *widget : widgets)
        column->addWidget(widget);
    column->setStretchFactor(*(widgets.end() - 1), 1);
    return all;
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
    auto *parking = new Parking({*controller_, *selection_, *area_, *messages_}, *notes_); // the panel's
    connect(following_, &Following::due, parking, &Parking::show);
    desk_->add({.name = QStringLiteral("outline"),
                .title = tr("Outline"),
                .make = [this] { return outline_; },
                .area = Qt::LeftDockWidgetArea,
                .in = Desk::editing,
                .key = tr("Alt+1"),
                .words = tr("phases steps list tree")});
    desk_->add({.name = QStringLiteral("notes"),
                .title = tr("Parking Lot"),
                .make = [this] { return notes_; },
                .area = Qt::LeftDockWidgetArea,
                .in = Desk::editing | Desk::workshop,
                .key = tr("Ctrl+Shift+N"),
                .words = tr("notes ideas sticky remarks"),
                .focus = [this](QWidget &) { notes_->startNote(); },
                .below = true});
    desk_->add({.name = QStringLiteral("inspector"),
                .title = tr("Inspector"),
                .make = [chosen = columnOf({note_, notes_->pinned(), inspector_})] { return chosen; },
                .area = Qt::RightDockWidgetArea,
                .in = Desk::editing,
                .key = tr("Alt+3"),
                .words = tr("properties fields details form"),
                .focus =
                    [this](QWidget &) {
                        following_->now();
                        inspector_->focusFirst();
                    }});
    desk_->add({.name = QStringLiteral("findings"),
                .title = tr("Findings"),
                .make = [this] { return findings_; },
                .headExtra = findings_->chips(),
                .in = apartFromWorkshop,
                .key = tr("Alt+4"),
                .words = tr("problems gaps errors warnings checks")});
    add([this] { return makeFigures(); },
        {.name = QStringLiteral("figures"),
         .title = tr("Figures"),
         .in = apartFromWorkshop,
         .key = tr("Alt+5"),
         .words = tr("numbers statistics duration KPI effort"),
         .focus = [](QWidget &panel) { static_cast<FiguresPanel &>(panel).focusFirst(); }});
    connect(desk_, &Desk::largeTypeChanged, this, [this] {
        applyStyle();
        if (!desk_->largeType()) return;
        map().setZoom(std::max(map().zoom(), 1.0)); // a room reads the map, too
        if (selection_->current())
            map().centerOnEntity(*selection_->current());
        else
            area_->showSomething();
    });
    for (const QAction *arrangement : desk_->arrangements())
        connect(arrangement, &QAction::triggered, &map(), [this] { map().setFocus(Qt::OtherFocusReason); });
    makePanels();
    for (PanelDock *dock : desk_->docks())
        dock->setPalette(palette()); // a floating one is a window of its own
}

FiguresPanel *MainWindow::makeFigures() {
    auto *panel = new FiguresPanel;
    connect(panel, &FiguresPanel::figureChosen, this, [this, panel] { selection_->mark(panel->marks()); });
    connect(selection_, &Selection::changed, panel, &FiguresPanel::clearChoice);
    return panel;
}

/// A panel that knows nothing of the others: it is made when it is first seen, and follows from then.
void MainWindow::add(const std::function<DocumentPanel *()> &make, Desk::Panel place) {
    place.make = [this, make] {
        DocumentPanel *panel = make();
        const auto follow = [this, panel] {
            panel->setReadOnly(!controller_->readOnlyReason().isEmpty());
            panel->show(controller_->snapshot());
            panel->setChosen(selection_->entities());
        };
        follow();
        connect(following_, &Following::due, panel, follow);
        connect(panel, &DocumentPanel::chosen, this, &MainWindow::chooseInOutline);
        connect(panel, &DocumentPanel::pointedAt, this, &MainWindow::pointAt);
        connect(panel, &DocumentPanel::formWanted, this,
                [this] { desk_->goTo(QStringLiteral("inspector")); });
        return panel;
    };
    desk_->add(place);
}

/// Chooses what a panel points at, and shows it where the map has it.
void MainWindow::pointAt(const std::vector<EntityRef> &entities) {
    selection_->choose(entities);
    if (!entities.empty() && entities.front().type == EntityType::touchpoint)
        map().centerOnEntity(entities.front());
}

/// Chooses this alone and gives the keyboard to its first field, where typing replaces what stands there.
void MainWindow::inspect(const EntityRef &entity) {
    selection_->choose({entity});
    desk_->goTo(QStringLiteral("inspector"));
    if (auto *text = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget())) text->selectAll();
}

/// Who is accountable for a touchpoint, or what a partner wants. The finding stays chosen, and so does what
/// is said about it beside the field.
void MainWindow::askFor(const EntityRef &subject) {
    const bool partner = subject.type == EntityType::partner;
    const QString panel = partner ? QStringLiteral("interests") : QStringLiteral("inspector");
    if (selection_->current() != subject) selection_->choose({subject});
    desk_->bringUp(panel);
    following_->now();
    if (partner) return desk_->goTo(panel);
    inspector_->chooseAccountable();
}

void MainWindow::makePanels() {
    const EditFunction edit = editFromPanel();
    add([edit] { return makeRolesPanel(edit); }, {.name = QStringLiteral("roles"),
                                                  .title = tr("Roles"),
                                                  .in = Desk::editing | Desk::analysis,
                                                  .key = tr("Alt+6"),
                                                  .words = tr("RACI owner accountable responsible")});
    add([edit] { return makeInterestsPanel(edit); }, {.name = QStringLiteral("interests"),
                                                      .title = tr("Interests"),
                                                      .in = Desk::analysis,
                                                      .key = tr("Alt+7"),
                                                      .words = tr("wishes stakes conflicts")});
    add([edit] { return makeEffectsPanel(edit); }, {.name = QStringLiteral("effects"),
                                                    .title = tr("Effects"),
                                                    .in = Desk::analysis,
                                                    .key = tr("Alt+8"),
                                                    .words = tr("impact weights")});
    add([edit] { return makeInfluencesPanel(edit); },
        {.name = QStringLiteral("influences"), .title = tr("Influences"), .in = Desk::analysis});
    add([edit] { return new InfluenceMapPanel(edit); },
        {.name = QStringLiteral("influenceMap"),
         .title = tr("Influence map"),
         .in = Desk::analysis,
         .focus = [](QWidget &panel) { static_cast<InfluenceMapPanel &>(panel).focusCurrent(); }});
    add([edit] { return makeOutcomesPanel(edit); }, {.name = QStringLiteral("outcomes"),
                                                     .title = tr("Outcomes"),
                                                     .key = tr("Alt+9"),
                                                     .words = tr("goals results KPI")});
    add([edit] { return makeAgreementsPanel(edit); },
        {.name = QStringLiteral("agreements"), .title = tr("Agreements"), .words = tr("contracts SLA")});
    add([edit] { return makePartnersPanel(edit); }, {.name = QStringLiteral("partners"),
                                                     .title = tr("Partners"),
                                                     .words = tr("organisations departments lanes owners")});
    add([edit] { return makeCustomerGroupsPanel(edit); }, {.name = QStringLiteral("customerGroups"),
                                                           .title = tr("Customer groups"),
                                                           .words = tr("personas segments")});
    add([edit] { return makeChannelsPanel(edit); },
        {.name = QStringLiteral("channels"), .title = tr("Channels"), .words = tr("medium")});
    add([this] { return makeHistoryPanel(*controller_); }, {.name = QStringLiteral("history"),
                                                            .title = tr("History"),
                                                            .area = Qt::RightDockWidgetArea,
                                                            .words = tr("undo redo steps log changes")});
}

} // namespace tussen
