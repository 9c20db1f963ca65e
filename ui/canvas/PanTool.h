#pragma once

#include "canvas/Tool.h"

namespace tussen {

/// Moves the map under the hand, with whichever button is held.
class PanTool : public Tool {
public:
    void press(MapView &view, const QMouseEvent &event) override;
    void move(MapView &view, const QMouseEvent &event) override;
    [[nodiscard]] Qt::CursorShape cursor() const override { return Qt::ClosedHandCursor; }

private:
    QPoint last_;
};

} // namespace tussen
