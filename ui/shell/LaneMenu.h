#pragma once

#include "shell/EditActions.h"
#include "shell/MapDesk.h"

#include <QCoreApplication>

class QMenu;

namespace tussen {

/// What the menu of a lane has: the partner's name, colour, power and organisation, how its departments are
/// shown, and the lane's place.
class LaneMenu {
    Q_DECLARE_TR_FUNCTIONS(LaneMenu)

public:
    /// `fold` shows the departments of the chosen partner in its own lane, or apart.
    LaneMenu(const MapDesk &desk, const EditActions &actions, QAction &fold)
        : desk_(desk),
          actions_(actions),
          fold_(fold) {}

    void fill(QMenu &menu, const Partner &partner) const;

private:
    void fillColors(QMenu &menu, const Partner &partner) const;
    void fillPower(QMenu &menu, const Partner &partner) const;
    void fillOrganisations(QMenu &menu, const Partner &partner) const;
    template <class Value> void addValue(QMenu &menu, const QString &text, const Partner &partner,
                                         std::string_view key, std::optional<Value> Partner::*member,
                                         const std::optional<Value> &value) const;

    MapDesk desk_;
    EditActions actions_;
    QAction &fold_;
};

} // namespace tussen
