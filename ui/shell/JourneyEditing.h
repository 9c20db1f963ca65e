#pragma once

#include "shell/MapDesk.h"

#include <QAction>
#include <QObject>

class QMenu;

namespace tussen {

class NamingInPlace;

/// The commands about whole journeys, with names and tips.
struct JourneyActions {
    explicit JourneyActions(QWidget *window);

    QAction *add, *duplicate, *target, *rename, *remove, *purpose;

    /// Puts them into the menu *Journey*.
    void fillMenu(QMenu &menu) const;
};

/// Adds, copies, renames and deletes journeys, and shows what came of it.
class JourneyEditing : public QObject {
    Q_OBJECT
public:
    JourneyEditing(const MapDesk &desk, NamingInPlace &naming, const JourneyActions &actions);

private:
    void updateActions();
    void add();
    void copy(bool asTarget);
    void rename();
    void remove();
    void showJourney(const Id<Journey> &journey);
    [[nodiscard]] const Journey *journey() const;

    MapDesk desk_;
    NamingInPlace &naming_;
    JourneyActions actions_;
};

} // namespace tussen
