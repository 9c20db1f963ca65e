#pragma once

#include "layout/Drawing.h"

#include <optional>
#include <vector>

namespace tussen {

/// Which lane something is dropped in.
enum class DropLane { none, nobody, partner, outcomes };

/// A place of the map where a touchpoint can be put: a lane, and a seat in the flow.
struct DropPlace {
    DropLane lane = DropLane::none;   ///< none: the lane stays what it is
    std::optional<EntityRef> partner; ///< of DropLane::partner
    std::optional<EntityRef> phase;   ///< absent: the place in the flow stays what it is
    std::optional<EntityRef> before;  ///< a touchpoint of the phase; absent: at its end
    Rect band;                        ///< the lane, where one is named
    double slot = 0;                  ///< x of the seat, where a phase is named
};

/// What lies at a point of the drawing: the nearest lane, and the seat among the cards of that phase but
/// those that are being moved.
[[nodiscard]] DropPlace dropPlaceAt(const Drawing &drawing, const Point &point,
                                    const std::vector<EntityRef> &moved);

/// The card's own group among those that draw the touchpoint; nullptr for ghosts and all else.
[[nodiscard]] bool isCardOf(const Group &group);

/// The head before which a dragged head would stand when dropped at a point: by x for phases, by y for
/// lanes; absent behind the last.
[[nodiscard]] std::optional<EntityRef> headBehind(const Drawing &drawing, Pane pane, const Point &point);

} // namespace tussen
