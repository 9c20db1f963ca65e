#pragma once

#include "canvas/DragOverlay.h"
#include "canvas/Tool.h"

namespace tussen {

/// Draws a transition from a card's edge to another card, or to where a new touchpoint is to stand.
class WayTool : public Tool {
public:
    explicit WayTool(DragOverlay &overlay) : overlay_(overlay) {}

    void begin(const EntityRef &from) { from_ = from; }

    void move(MapView &view, const QMouseEvent &event) override;
    void release(MapView &view, const QMouseEvent &event) override;
    void cancel(MapView &view) override;
    [[nodiscard]] Qt::CursorShape cursor() const override { return Qt::CrossCursor; }

private:
    DragOverlay &overlay_;
    EntityRef from_;
    std::optional<EntityRef> to_;
    DropPlace place_;
};

} // namespace tussen
