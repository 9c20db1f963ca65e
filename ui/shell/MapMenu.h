#pragma once

#include "shell/LaneMenu.h"

#include <QObject>

class QContextMenuEvent;
class QMenu;

namespace tussen {

/// The menu of what is under the pointer, or of what is chosen where the keyboard asks for it.
class MapMenu : public QObject {
    Q_OBJECT
public:
    /// `addText` leads to the line for typing, `fold` is for the departments of a lane.
    MapMenu(const MapDesk &desk, const EditActions &actions, QAction &addText, QAction &fold);

    /// Fills a menu for what is chosen now.
    void fill(QMenu &menu) const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QPoint chooseFor(const QContextMenuEvent &event) const;

    MapDesk desk_;
    EditActions actions_;
    QAction &addText_;
    LaneMenu lane_;
};

} // namespace tussen
