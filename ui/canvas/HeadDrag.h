#pragma once

#include "canvas/DragKeys.h"
#include "canvas/DragOverlay.h"
#include "canvas/RimFollowing.h"

#include <optional>

namespace tussen {

class HeadPane;
class MapView;

/// Drags the head of a phase or lane to another place among its like. At the pane's ends the map goes on.
class HeadDrag {
public:
    HeadDrag(MapView &view, const HeadPane &heads, Pane pane, DragOverlay &overlay);

    // Places are those of the pane.
    void press(const std::optional<EntityRef> &head, const QPoint &at);
    void move(const QPoint &at);
    void release();
    /// Gives up what is being dragged.
    void end();

private:
    void look(const QPoint &at);

    MapView &view_;
    const HeadPane &heads_;
    Pane pane_;
    DragOverlay &overlay_;
    std::optional<EntityRef> head_;
    std::optional<EntityRef> before_;
    QPoint start_;
    bool moving_ = false;
    RimFollowing following_;
    DragKeys keys_;
};

} // namespace tussen
