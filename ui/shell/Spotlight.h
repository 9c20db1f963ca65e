#pragma once

#include "checks/Finding.h"
#include "shell/MapDesk.h"

#include <QAction>

namespace tussen {

/// Touchpoints and transitions that somebody or something is about: where a partner has a role, what moves an
/// outcome that a customer group has an interest in, a touchpoint with its neighbours. Empty where that says
/// nothing of the journey.
[[nodiscard]] std::vector<EntityRef> litBy(const Relations &relations, const Id<Journey> &journey,
                                           const EntityRef &chosen);

/// While it is on, the map dims what the chosen partner, customer group, touchpoint or finding is not about.
class Spotlight : public QAction {
    Q_OBJECT
public:
    Spotlight(const MapDesk &desk, QWidget *window);

private:
    void update();

    MapDesk desk_;
};

} // namespace tussen
