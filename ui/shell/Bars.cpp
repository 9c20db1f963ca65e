#include "shell/DarkAppearance.h"
#include "shell/Desk.h"
#include "shell/FileActions.h"
#include "shell/Folding.h"
#include "shell/FollowingWays.h"
#include "shell/Helping.h"
#include "shell/Landing.h"
#include "shell/LanesOfAll.h"
#include "shell/LanguageMenu.h"
#include "shell/ListAdding.h"
#include "shell/MainWindow.h"
#include "shell/Presenting.h"
#include "shell/RecentFiles.h"
#include "shell/Samples.h"
#include "shell/Seeking.h"
#include "shell/SmoothMotion.h"
#include "shell/Spotlight.h"
#include "shell/Versioning.h"

#include <QFileInfo>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

/// Menus and toolbar of the window.
namespace tussen {

void MainWindow::makeBars() {
    Tools tools;
    QMenu *file = menuBar()->addMenu(tr("&File"));
    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    QMenu *view = menuBar()->addMenu(tr("&View"));
    QMenu *journey = menuBar()->addMenu(tr("&Journey"));
    fillMenus(*file, *edit, *view, *journey, tools);
    QMenu *present = menuBar()->addMenu(tr("&Present"));
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    auto *versions =
        new Versioning(*controller_, *messages_, *this, *file, actions_.exportMap); // the window's
    const Landing landing(MapDesk(*controller_, *selection_, *area_, *messages_),
                          {*desk_, *notes_, *findings_, *versions});
    // NOLINTNEXTLINE(clang-analyzer-cplusplus.NewDeleteLeaks): it belongs to its parent
    tools.command = (new Seeking(*controller_, landing, *this, *edit))->command();
    // NOLINTNEXTLINE(clang-analyzer-cplusplus.NewDeleteLeaks): it belongs to its parent
    tools.present = (new Presenting(*controller_, *selection_, *area_, *this, *present))->presentation();
    new Helping(*this, *help); // the window's
    makeToolBar(tools);
}

/// What a facilitator reaches for most, by a word each; at the end the way to everything else.
void MainWindow::makeToolBar(const Tools &tools) {
    QToolBar *bar = addToolBar(tr("Tools"));
    bar->setObjectName(QStringLiteral("tools"));
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu); // it has no other arrangement
    bar->setToolButtonStyle(Qt::ToolButtonTextOnly);
    bar->setAccessibleName(tr("Tools"));
    bar->addActions({actions_.newDocument, actions_.open, actions_.save});
    bar->addSeparator();
    bar->addActions({actions_.undo, actions_.redo});
    bar->addSeparator();
    bar->addActions({actions_.quickAdd, edits_.addPhase, tools.partner});
    bar->addSeparator();
    bar->addActions(
        {tools.spotlight, actions_.showFindings, actions_.fit, tools.present, actions_.exportMap});
    auto *room = new QWidget;
    room->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(room);
    bar->addAction(tools.command);
    for (QAction *action : bar->actions())
        if (auto *button = qobject_cast<QToolButton *>(bar->widgetForAction(action)))
            button->setFocusPolicy(Qt::TabFocus);
    bar->widgetForAction(tools.command)->setObjectName(QStringLiteral("seek"));
}

void MainWindow::fillMenus(QMenu &file, QMenu &edit, QMenu &view, QMenu &journey, Tools &tools) {
    const auto addDocuments = [&](const QString &title, const std::vector<Sample> &documents) {
        QMenu *menu = file.addMenu(title);
        for (const Sample &document : documents)
            connect(menu->addAction(document.title), &QAction::triggered, this,
                    [this, resource = document.file] { files_->openSample(resource); });
    };
    file.addAction(actions_.newDocument);
    addDocuments(tr("New from &Template"), templates());
    file.addAction(actions_.open);
    QMenu *recent = file.addMenu(tr("Open &Recent"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecent(*recent); });
    addDocuments(tr("Sa&mples"), samples());
    file.addSeparator();
    file.addActions({actions_.save, actions_.saveAs, actions_.exportMap});
    file.addSeparator();
    file.addActions({actions_.close, actions_.quit});
    edit.addActions({actions_.undo, actions_.redo});
    edit.addSeparator();
    edit.addAction(actions_.quickAdd);
    lists_ = new ListAdding(*controller_, *desk_, *edit.addMenu(tr("Add &by Kind")));
    tools.partner = lists_->partner();
    edits_.fillMenu(edit);
    edit.addAction(actions_.clearChoice);
    new FollowingWays(MapDesk(*controller_, *selection_, *area_, *messages_),
                      *edit.addMenu(tr("Follo&w Transitions"))); // the area's
    view.addActions({actions_.zoomIn, actions_.zoomOut, actions_.zoomFull, actions_.fit});
    view.addSeparator();
    view.addActions({actions_.showFindings, actions_.showExperience, actions_.showInterests,
                     actions_.showRoles, actions_.showLabels, new LanesOfAll(*controller_, this)});
    folding_ = new Folding(MapDesk(*controller_, *selection_, *area_, *messages_), *this, view);
    view.addSeparator();
    view.addActions(desk_->arrangements());
    view.addMenu(&desk_->goMenu());
    view.addMenu(&desk_->panelsMenu());
    view.addAction(actions_.goMap);
    view.addSeparator();
    tools.spotlight = new Spotlight(MapDesk(*controller_, *selection_, *area_, *messages_), this);
    view.addAction(tools.spotlight);
    view.addActions({new DarkAppearance(this), new SmoothMotion(map(), this), actions_.fullScreen});
    view.addMenu(new LanguageMenu(*messages_, this));
    journeys_.fillMenu(journey);
    journey.addAction(actions_.arrangeLanes);
    journey.addSeparator();
    journey.addAction(actions_.actOnFinding);
}

void MainWindow::fillRecent(QMenu &menu) {
    menu.clear();
    for (const QString &file : recentFiles::all()) {
        const QString name = QFileInfo(file).fileName().replace(QLatin1Char('&'), QLatin1String("&&"));
        QAction *action = menu.addAction(name);
        action->setToolTip(file);
        connect(action, &QAction::triggered, this, [this, file] { open(file); });
    }
    if (menu.isEmpty()) menu.addAction(tr("Nothing yet"))->setEnabled(false);
}

} // namespace tussen
