#pragma once

#include "shell/MapDesk.h"

#include <QObject>
#include <QRect>

#include <functional>
#include <optional>
#include <string>

class QAction;

namespace tussen {

class NamingInPlace;

/// Adds a partner, as one step: asks for the name where its lane will be on the map; panels stay as they are.
class PartnerAdding : public QObject {
    Q_OBJECT
public:
    /// `inspect` leads to the name where there is no map to ask on.
    PartnerAdding(const MapDesk &desk, NamingInPlace &naming, QAction &add,
                  std::function<void(const EntityRef &)> inspect);

private:
    void ask();
    [[nodiscard]] QRect placeOfLane() const;
    std::optional<EntityRef> add(const std::string &name) const;

    MapDesk desk_;
    NamingInPlace &naming_;
    std::function<void(const EntityRef &)> inspect_;
};

} // namespace tussen
