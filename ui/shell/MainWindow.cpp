#include "shell/MainWindow.h"

#include "canvas/MapView.h"
#include "panels/FiguresLine.h"
#include "panels/FindingNote.h"
#include "panels/FindingsPanel.h"
#include "panels/Inspector.h"
#include "panels/NotesPanel.h"
#include "panels/OutlinePanel.h"
#include "panels/Style.h"
#include "shell/DocumentController.h"
#include "shell/EnterPresses.h"
#include "shell/FileActions.h"
#include "shell/Following.h"
#include "shell/GoTo.h"
#include "shell/JourneySwitcher.h"
#include "shell/MapArea.h"
#include "shell/MessageBar.h"
#include "shell/PanelDock.h"
#include "shell/Recovering.h"
#include "shell/Selection.h"
#include "shell/StartPage.h"

#include <QApplication>
#include <QCloseEvent>
#include <QContextMenuEvent>
#include <QDialog>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tussen {

MainWindow::MainWindow(Document::Options options, Analysis::Options analysis, QWidget *parent)
    : QMainWindow(parent),
      controller_(new DocumentController(std::move(options), std::move(analysis), this)),
      selection_(new Selection(this)),
      actions_(this),
      edits_(this),
      journeys_(this),
      messages_(new MessageBar),
      files_(new FileActions(*controller_, *messages_, this)),
      desk_(new Desk),
      pages_(new QStackedWidget),
      start_(new StartPage),
      area_(new MapArea),
      following_(new Following(*area_, this)),
      outline_(new OutlinePanel(editFromPanel())),
      note_(new FindingNote(editFromPanel())),
      inspector_(new Inspector(editFromPanel())),
      findings_(new FindingsPanel(editFromPanel())),
      notes_(new NotesPanel(editFromPanel())) {
    setAcceptDrops(true);
    qApp->installEventFilter(this);
    new EnterPresses(this);
    messages_->follow(*controller_, *selection_);
    resize(1680, 1020);
    applyPalette();
    makeMiddle();
    makeDocks();
    makeBars();
    connectActions();
    connectPanels();
    connectView();
    updateActions();
    desk_->recallWindow();
}

/// Who edits in a panel sees there what came of it when the edit returns.
EditFunction MainWindow::editFromPanel() {
    return [this](const QString &label, const std::function<void(Edit &)> &body) {
        QString problem = controller_->edit(label, body);
        following_->now();
        return problem;
    };
}

MapView &MainWindow::map() const {
    return area_->map();
}

void MainWindow::open(const QString &file) {
    files_->open(file);
}

void MainWindow::makeMiddle() {
    pages_->addWidget(start_);
    pages_->addWidget(area_);
    auto *middle = new QWidget;
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::grid);
    column->addWidget(new Recovering(*controller_, *files_));
    column->addWidget(pages_, 1);
    column->addWidget(messages_); // as it comes and goes, what is seen above it stays where it is
    desk_->setCentralWidget(middle);
    auto *ground = new QWidget; // shows around the panels, but not around the bars above them
    auto *margin = new QVBoxLayout(ground);
    margin->setContentsMargins(style::grid, style::grid, style::grid, style::grid);
    margin->addWidget(desk_);
    setCentralWidget(ground);
}

/// Does what the menu key does, which not every keyboard has.
void MainWindow::openMenuByKey() {
    QWidget *at = QApplication::focusWidget();
    if (!at) return;
    const QPoint middle = at->rect().center();
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, middle, at->mapToGlobal(middle));
    QApplication::sendEvent(at, &asked);
}

void MainWindow::connectActions() {
    const auto on = [this](QAction *action, auto run) {
        connect(action, &QAction::triggered, inspector_, &Inspector::commit); // first what is being typed
        connect(action, &QAction::triggered, this, run);
    };
    on(actions_.newDocument, [this] { files_->startNew(); });
    on(actions_.open, [this] { files_->askAndOpen(); });
    on(actions_.save, [this] { files_->save(); });
    on(actions_.saveAs, [this] { files_->saveAs(); });
    on(actions_.exportMap, [this] { files_->askAndExport(); });
    on(actions_.close, [this] { close(); });
    on(actions_.quit, [] { QApplication::closeAllWindows(); });
    on(actions_.undo, [this] { run([this] { return controller_->undo(); }); });
    on(actions_.redo, [this] { run([this] { return controller_->redo(); }); });
    on(actions_.arrangeLanes, [this] { run([this] { return controller_->arrangeLanes(); }); });
    on(actions_.clearChoice, [this] { selection_->clear(); });
    on(actions_.zoomIn, [this] { map().zoomIn(); });
    on(actions_.zoomOut, [this] { map().zoomOut(); });
    on(actions_.zoomFull, [this] { map().zoomFull(); });
    on(actions_.fit, [this] { map().fitAll(); });
    on(actions_.fullScreen, [this](bool full) { full ? showFullScreen() : showNormal(); });
    on(actions_.showFindings, [this](bool shown) { setMapOption(&MapOptions::findings, shown); });
    on(actions_.showExperience, [this](bool shown) { setMapOption(&MapOptions::experience, shown); });
    on(actions_.showInterests, [this](bool shown) { setMapOption(&MapOptions::interests, shown); });
    on(actions_.showRoles, [this](bool shown) { setMapOption(&MapOptions::otherRoles, shown); });
    on(actions_.showLabels, [this](bool shown) { setMapOption(&MapOptions::labels, shown); });
    on(actions_.goMap, [this] { map().setFocus(Qt::ShortcutFocusReason); });
    on(actions_.actOnFinding, [this] {
        following_->now();
        findings_->openSteps();
    });
    connect(new QShortcut(QKeySequence(tr("Shift+F10")), this), &QShortcut::activated, &openMenuByKey);
}

void MainWindow::connectPanels() {
    connect(start_, &StartPage::newWanted, files_, &FileActions::startNew);
    connect(start_, &StartPage::openWanted, files_, &FileActions::askAndOpen);
    connect(start_, &StartPage::fileChosen, files_, &FileActions::open);
    connect(start_, &StartPage::sampleChosen, files_, &FileActions::openSample);
    connect(files_, &FileActions::recentChanged, start_, &StartPage::refresh);
    connect(controller_, &DocumentController::opened, this, &MainWindow::showOpened);
    connect(controller_, &DocumentController::changed, this, &MainWindow::showChanged);
    connect(controller_, &DocumentController::checked, this, &MainWindow::showMap);
    connect(following_, &Following::due, this, &MainWindow::showPanels);
    connect(outline_, &OutlinePanel::chosen, this, [this](const std::vector<EntityRef> &rows) {
        if (rows.size() == 1) return chooseInOutline(rows.front());
        selection_->choose(rows);
    });
    connect(inspector_, &Inspector::oneWanted, this, &MainWindow::inspect);
    connect(inspector_, &Inspector::made, this, &MainWindow::inspect);
    connect(inspector_, &Inspector::effectsWanted, this, [this] { desk_->goTo(QStringLiteral("effects")); });
    connect(note_, &FindingNote::made, this, &MainWindow::inspect);
    connect(findings_, &FindingsPanel::made, this, &MainWindow::inspect);
    connect(note_, &FindingNote::answerWanted, this, &MainWindow::askFor);
    connect(findings_, &FindingsPanel::answerWanted, this, &MainWindow::askFor);
    connect(findings_, &FindingsPanel::chosen, this, [this](const Finding &finding) {
        selection_->choose(finding, marksOf(*controller_->snapshot(), finding));
    });
}

/// Runs a command of the document, and says what went wrong.
void MainWindow::run(const std::function<QString()> &command) {
    const QString problem = command();
    if (!problem.isEmpty()) messages_->say(MessageBar::Kind::problem, problem, MessageBar::Ends::nextChange);
}

void MainWindow::setMapOption(bool MapOptions::*option, bool on) {
    MapOptions options = controller_->mapOptions();
    options.*option = on;
    controller_->setMapOptions(options);
}

void MainWindow::showOpened() {
    selection_->clear();
    findings_->show(nullptr);
    fresh_ = true;
    pages_->setCurrentWidget(area_);
    desk_->begin();
    map().setFocus(Qt::OtherFocusReason);
}

void MainWindow::showChanged() {
    restated_ = true;
    showMap();
    const auto journey = controller_->snapshot()->journey;
    const bool another = std::exchange(journey_, journey) != journey; // maybe since the one shown is gone
    if (std::exchange(fresh_, false) || another) area_->showFromStart();
    updateActions();
}

/// The map comes first; it is also called when checks have finished.
void MainWindow::showMap() {
    map().setDrawing(controller_->drawing());
    following_->later();
}

/// Brings what stands around the map up to date. Where only the checks have finished, what somebody may be
/// typing into is left alone.
void MainWindow::showPanels() {
    const SnapshotPtr &snapshot = controller_->snapshot();
    if (!snapshot) return;
    const bool readOnly = !controller_->readOnlyReason().isEmpty();
    area_->switcher().show(snapshot);
    area_->figures().show(snapshot);
    outline_->setReadOnly(readOnly);
    outline_->show(snapshot);
    const bool rechosen = std::exchange(rechosen_, false);
    if (rechosen) outline_->setChosen(selection_->entities());
    findings_->setReadOnly(readOnly);
    findings_->show(snapshot);
    if (rechosen) findings_->mark(selection_->finding() ? std::vector<EntityRef>() : selection_->entities());
    if (std::exchange(sought_, false)) findings_->showMarked();
    if (std::exchange(restated_, false)) {
        inspector_->show(snapshot, selection_->entities());
        inspector_->setReadOnly(readOnly);
    }
    note_->setReadOnly(readOnly);
    note_->setEnabled(snapshot->checked);
    note_->show(snapshot, findingNow());
}

/// The chosen finding as it is now. It is gone once somebody has seen to it; what it was about stays chosen.
std::optional<Finding> MainWindow::findingNow() {
    const auto &chosen = selection_->finding();
    if (!chosen || !controller_->snapshot()->checked) return chosen;
    const auto &all = *controller_->snapshot()->findings;
    const auto found = std::ranges::find(all, chosen->key(), &Finding::key);
    if (found != all.end()) return *found;
    const QScopedValueRollback mended(mended_, true);
    selection_->choose(selection_->entities());
    return std::nullopt;
}

/// Everywhere the same is chosen; views that are told do not answer.
void MainWindow::showSelection() {
    const QSignalBlocker quiet(map());
    map().select(selection_->entities());
    map().mark(selection_->marks());
    if (!selection_->finding() && !mended_) findings_->clearChoice();
    sought_ = !mended_;
    restated_ = rechosen_ = true;
    following_->later();
    centerOnMarks();
}

/// Brings one of what is marked to the middle: rather a place on the journey than a lane's head.
void MainWindow::centerOnMarks() {
    for (const EntityType type : {EntityType::touchpoint, EntityType::transition, EntityType::phase,
                                  EntityType::interest, EntityType::partner})
        for (const EntityRef &mark : selection_->marks())
            if (mark.type == type && map().centerOnEntity(mark)) return;
}

void MainWindow::chooseInOutline(const EntityRef &entity) {
    goTo(entity, *controller_, *selection_, *area_);
}

void MainWindow::updateActions() {
    const bool there = controller_->hasDocument();
    const bool editable = there && controller_->readOnlyReason().isEmpty();
    for (QAction *action :
         {actions_.zoomIn, actions_.zoomOut, actions_.zoomFull, actions_.fit, actions_.showFindings,
          actions_.showExperience, actions_.showInterests, actions_.showRoles, actions_.showLabels,
          actions_.clearChoice, actions_.goMap, actions_.actOnFinding, actions_.saveAs, actions_.exportMap})
        action->setEnabled(there);
    actions_.save->setEnabled(editable); // also for what is being typed
    actions_.arrangeLanes->setEnabled(editable);
    actions_.nameSteps(editable ? &controller_->document() : nullptr);
    setWindowTitle(there ? tr("%1[*] – Tussen").arg(controller_->title()) : QStringLiteral("Tussen"));
    const bool modified = there && controller_->document().modified();
    if (modified != isWindowModified()) setWindowModified(modified);
}

/// A window that comes up shows all at once.
void MainWindow::showEvent(QShowEvent *event) {
    QMainWindow::showEvent(event);
    following_->now();
}

void MainWindow::closeEvent(QCloseEvent *event) {
    inspector_->commit();
    event->setAccepted(files_->mayLeave());
    if (event->isAccepted()) desk_->remember();
}

void MainWindow::changeEvent(QEvent *event) {
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange) actions_.fullScreen->setChecked(isFullScreen());
}

/// Qt tells the application alone that the system went dark or light.
bool MainWindow::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::Polish) // no window takes the palette of another
        if (auto *dialog = qobject_cast<QDialog *>(watched)) dialog->setPalette(palette());
    const bool told = watched == qApp && event->type() == QEvent::ApplicationPaletteChange;
    if (told && style::isDark(QApplication::palette()) != look_.dark()) applyStyle();
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::applyStyle() {
    look_.wear(style::isDark(QApplication::palette()), desk_->largeType());
    applyPalette();
}

void MainWindow::applyPalette() {
    const QPalette &palette = style::paletteFor(look_.dark());
    setPalette(palette);
    for (PanelDock *dock : desk_->docks())
        dock->setPalette(palette); // a floating one is a window of its own
    map().setTheme(style::themeFor(palette));
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event) {
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.front().isLocalFile()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event) {
    event->acceptProposedAction();
    open(event->mimeData()->urls().front().toLocalFile());
}

} // namespace tussen
