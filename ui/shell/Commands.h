#pragma once

#include <QString>

#include <vector>

class QAction;
class QMainWindow;

namespace tussen {

/// A command of the window, as its menus have it.
struct Command {
    QAction *action;
    QString name; ///< in full
    QString menu; ///< "View › Panels"
    QString keys; ///< as people read them; empty without any
};

/// All commands that the menus lead to, and those that keys alone lead to, each once.
[[nodiscard]] std::vector<Command> commandsOf(const QMainWindow &window);

} // namespace tussen
