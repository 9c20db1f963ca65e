#pragma once

#include "shell/EditActions.h"
#include "shell/MapDesk.h"

#include <QObject>

class QContextMenuEvent;
class QMenu;

namespace tussen {

/// The menu of what is under the pointer, or of what is chosen where the keyboard asks for it.
class MapMenu : public QObject {
    Q_OBJECT
public:
    /// `addText` leads to the line for typing.
    MapMenu(const MapDesk &desk, const EditActions &actions, QAction &addText);

    /// Fills a menu for what is chosen now.
    void fill(QMenu &menu) const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QPoint chooseFor(const QContextMenuEvent &event) const;
    void fillForPartner(QMenu &menu, const Partner &partner) const;
    void fillPower(QMenu &menu, const Partner &partner) const;
    void setColor(const Id<Partner> &partner, const std::optional<std::string> &color) const;

    MapDesk desk_;
    EditActions actions_;
    QAction &addText_;
};

} // namespace tussen
