#pragma once

#include "shell/MapDesk.h"

#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace tussen {

/// Shows the departments of an organisation in its lane instead of lanes of their own, and back: a way to
/// look at the map, not a change of the document.
class Folding : public QObject {
    Q_OBJECT
public:
    /// Adds its commands to the menu.
    Folding(const MapDesk &desk, QWidget &window, QMenu &menu);

    /// For the chosen partner.
    [[nodiscard]] QAction &one() const { return *fold_; }

private:
    void fold();
    void unfoldAll();
    void updateActions();
    [[nodiscard]] std::optional<Id<Partner>> organisation() const;

    MapDesk desk_;
    QAction *fold_;
    QAction *unfoldAll_;
};

} // namespace tussen
