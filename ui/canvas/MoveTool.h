#pragma once

#include "canvas/DragOverlay.h"
#include "canvas/Tool.h"

namespace tussen {

/// Drags the chosen cards to another lane, or along the flow; with Ctrl whoever was accountable stays
/// responsible.
class MoveTool : public Tool {
public:
    explicit MoveTool(DragOverlay &overlay) : overlay_(overlay) {}

    /// Takes the card in hand, with all others that are chosen. `at` is where the mouse was pressed, in the
    /// viewport.
    void begin(MapView &view, const EntityRef &card, const QPoint &at);

    void move(MapView &view, const QMouseEvent &event) override;
    void release(MapView &view, const QMouseEvent &event) override;
    void keysChanged(MapView &view, Qt::KeyboardModifiers held) override;
    void cancel(MapView &view) override;
    [[nodiscard]] Qt::CursorShape cursor() const override { return Qt::ClosedHandCursor; }

private:
    void look(const MapView &view);
    [[nodiscard]] DropPlace placeIn(const MapView &view) const;

    DragOverlay &overlay_;
    std::vector<EntityRef> cards_;
    EntityRef card_;
    QPointF start_; ///< of the drawing, which may move below the pointer
    QPoint now_;    ///< in the viewport
    bool keeps_ = false;
};

} // namespace tussen
