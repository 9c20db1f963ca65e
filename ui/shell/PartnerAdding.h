#pragma once

#include "shell/MapDesk.h"

#include <QObject>

class QAction;

namespace tussen {

class NamingInPlace;

/// Adds a partner, and names it in its new lane on the map; panels stay as they are.
class PartnerAdding : public QObject {
    Q_OBJECT
public:
    /// `inspect` leads to the name where the map has no lane for it.
    PartnerAdding(const MapDesk &desk, NamingInPlace &naming, QAction &add,
                  std::function<void(const EntityRef &)> inspect);

private:
    void add();

    MapDesk desk_;
    NamingInPlace &naming_;
    std::function<void(const EntityRef &)> inspect_;
};

} // namespace tussen
