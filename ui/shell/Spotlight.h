#pragma once

#include "checks/Finding.h"
#include "shell/MapDesk.h"

#include <QAction>

namespace tussen {

/// Touchpoints and transitions that any of these is about: where a partner has a role, what moves an outcome
/// that a customer group has an interest in, all of a journey that is a group's own, a touchpoint with its
/// neighbours. Empty where that says nothing of the journey.
[[nodiscard]] std::vector<EntityRef> litBy(const Relations &relations, const Id<Journey> &journey,
                                           const std::vector<EntityRef> &chosen);

/// While it is on, the map dims what the chosen partners, customer groups, touchpoints or finding are not
/// about; where nothing of the journey is left to light, nothing is dimmed, and it is said why.
class Spotlight : public QAction {
    Q_OBJECT
public:
    Spotlight(const MapDesk &desk, QWidget *window);

private:
    void update();
    [[nodiscard]] QString whyNothing() const;
    void tell(const QString &why);

    MapDesk desk_;
    QString told_; ///< why nothing is dimmed
};

} // namespace tussen
