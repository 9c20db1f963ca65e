#pragma once

#include <QDockWidget>

namespace tussen {

/// A panel at the window's side: rounded, with its title as a head, and at the right of the head what the
/// panel wants to have there.
class PanelDock : public QDockWidget {
    Q_OBJECT
public:
    PanelDock(const QString &title, QWidget *content, QWidget *headExtra = nullptr,
              QWidget *parent = nullptr);
};

} // namespace tussen
