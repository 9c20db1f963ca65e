#pragma once

#include "shell/MapDesk.h"

namespace tussen {

/// The lanes of the map top to bottom, as partners; absent where nobody is accountable.
[[nodiscard]] std::vector<std::optional<Id<Partner>>> lanesOf(const MapDesk &desk);
/// The lane that a touchpoint's card stands in.
[[nodiscard]] std::optional<Id<Partner>> laneOf(const MapDesk &desk, const Id<Touchpoint> &touchpoint);

/// Moves what is chosen one step, as the arrow keys with Alt do: touchpoints and phases along the flow,
/// touchpoints to another lane, lanes up and down.
class MapMoving {
public:
    explicit MapMoving(const MapDesk &desk) : desk_(desk) {}

    /// `step` is 1 for on and down, -1 for back and up.
    void along(int step) const;
    void across(int step) const;
    [[nodiscard]] bool canGoAlong() const;
    [[nodiscard]] bool canGoAcross() const;

private:
    void touchpointsAlong(int step) const;
    void touchpointsAcross(int step) const;
    void phaseAlong(const Phase &phase, int step) const;
    void laneAcross(const Partner &partner, int step) const;

    MapDesk desk_;
};

} // namespace tussen
