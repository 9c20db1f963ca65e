#pragma once

#include "canvas/DragOverlay.h"
#include "canvas/Tool.h"

namespace tussen {

/// Draws a rubber band and chooses all cards that it touches; with Ctrl or Shift beside those chosen before.
class BandTool : public Tool {
public:
    explicit BandTool(DragOverlay &overlay) : overlay_(overlay) {}

    /// `at` is where the mouse was pressed, in the viewport.
    void begin(const MapView &view, const QPoint &at, bool adds);

    void move(MapView &view, const QMouseEvent &event) override;
    void release(MapView &view, const QMouseEvent &event) override;
    void cancel(MapView &view) override;
    [[nodiscard]] Qt::CursorShape cursor() const override { return Qt::CrossCursor; }

private:
    DragOverlay &overlay_;
    QPointF start_; ///< of the drawing, which may move below the pointer
    std::vector<EntityRef> before_;
    bool adds_ = false;
};

} // namespace tussen
