#include "shell/Commands.h"

#include "shell/CommandWords.h"

#include <QAction>
#include <QCoreApplication>
#include <QDockWidget>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

#include <set>

namespace tussen {

namespace {

/// What a command is called where its menu is not seen: the entry that shows and hides a panel has the
/// panel's name, and whoever types that wants to go there.
QString nameOf(const QAction &action) {
    const QString text = fullNameOf(action);
    const bool shows = qobject_cast<const QDockWidget *>(action.parent());
    return shows ? QCoreApplication::translate("Commands", "Show or Hide %1").arg(text) : text;
}

class Collector {
public:
    void addMenu(const QList<QAction *> &actions, const QString &path) {
        for (QAction *action : actions) {
            const QString name = nameOf(*action);
            if (action->menu())
                addMenu(action->menu()->actions(),
                        path.isEmpty() ? name : QStringLiteral("%1 › %2").arg(path, name));
            else if (!action->isSeparator() && !name.isEmpty() && seen_.insert(action).second)
                found_.push_back({action, name, path,
                                  QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText)
                                      .replace(QLatin1String("; "), QStringLiteral(" · "))});
        }
    }
    [[nodiscard]] std::vector<Command> take() { return std::move(found_); }

private:
    std::set<QAction *> seen_;
    std::vector<Command> found_;
};

} // namespace

std::vector<Command> commandsOf(const QMainWindow &window) {
    Collector collector;
    collector.addMenu(window.menuBar()->actions(), {});
    collector.addMenu(window.actions(), {});
    return collector.take();
}

} // namespace tussen
