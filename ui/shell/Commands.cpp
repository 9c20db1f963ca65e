#include "shell/Commands.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

#include <set>

namespace tussen {

namespace {

class Collector {
public:
    void addMenu(const QList<QAction *> &actions, const QString &path) {
        for (QAction *action : actions) {
            const QString name = withoutMnemonic(action->text());
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

QString withoutMnemonic(const QString &text) {
    QString words;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == QLatin1Char('&') && i + 1 < text.size()) ++i; // what is marked, or a real &
        words += text[i];
    }
    return words;
}

std::vector<Command> commandsOf(const QMainWindow &window) {
    Collector collector;
    collector.addMenu(window.menuBar()->actions(), {});
    collector.addMenu(window.actions(), {});
    return collector.take();
}

} // namespace tussen
