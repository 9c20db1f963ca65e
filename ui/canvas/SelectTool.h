#pragma once

#include "canvas/Tool.h"

namespace tussen {

/// Chooses what is clicked; with Ctrl or Shift adds to the choice or takes away. A double click activates.
class SelectTool : public Tool {
public:
    void press(MapView &view, const QMouseEvent &event) override;
    void move(MapView &view, const QMouseEvent &event) override;
    void doubleClick(MapView &view, const QMouseEvent &event) override;
};

} // namespace tussen
