#include "shell/Desk.h"
#include "shell/FileActions.h"
#include "shell/Folding.h"
#include "shell/FollowingWays.h"
#include "shell/Helping.h"
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

/// Menus and toolbar of the window.
namespace tussen {

void MainWindow::makeBars() {
    QMenu *file = menuBar()->addMenu(tr("&File"));
    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    QMenu *view = menuBar()->addMenu(tr("&View"));
    QMenu *journey = menuBar()->addMenu(tr("&Journey"));
    fillMenus(*file, *edit, *view, *journey);
    QMenu *present = menuBar()->addMenu(tr("&Present"));
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    new Seeking(*controller_, *selection_, *area_, *this, *edit); // the window's, as those below
    new Versioning(*controller_, *messages_, *this, *file, actions_.exportMap);
    new Presenting(*controller_, *selection_, *area_, *this, *present);
    new Helping(*this, *help);
    QToolBar *tools = addToolBar(tr("Tools"));
    tools->setObjectName(QStringLiteral("tools"));
    tools->setMovable(false);
    tools->setContextMenuPolicy(Qt::PreventContextMenu); // it has no other arrangement
    tools->setToolButtonStyle(Qt::ToolButtonTextOnly);
    tools->setAccessibleName(tr("Tools"));
    actions_.fillToolBar(*tools);
    for (QAction *action : tools->actions())
        if (QWidget *button = tools->widgetForAction(action); button && !action->isSeparator())
            button->setFocusPolicy(Qt::TabFocus);
}

void MainWindow::fillMenus(QMenu &file, QMenu &edit, QMenu &view, QMenu &journey) {
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
    new ListAdding(*controller_, *desk_, *edit.addMenu(tr("Add &by Kind"))); // the desk's
    edits_.fillMenu(edit);
    edit.addAction(actions_.clearChoice);
    new FollowingWays(MapDesk(*controller_, *selection_, *area_, *messages_),
                      *edit.addMenu(tr("Follo&w Transitions"))); // the area's
    view.addActions({actions_.zoomIn, actions_.zoomOut, actions_.zoomFull, actions_.fit});
    view.addSeparator();
    view.addActions({actions_.showFindings, actions_.showExperience, actions_.showInterests,
                     actions_.showRoles, actions_.showLabels});
    new Folding(MapDesk(*controller_, *selection_, *area_, *messages_), *this, view); // the area's
    view.addSeparator();
    view.addActions(desk_->arrangements());
    view.addMenu(&desk_->goMenu());
    view.addMenu(&desk_->panelsMenu());
    view.addAction(actions_.goMap);
    view.addSeparator();
    view.addAction(new Spotlight(MapDesk(*controller_, *selection_, *area_, *messages_), this));
    view.addActions({new SmoothMotion(map(), this), actions_.fullScreen});
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
