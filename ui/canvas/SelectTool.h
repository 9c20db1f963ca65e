#pragma once

#include "canvas/Tool.h"
#include "model/EntityList.h"

#include <vector>

namespace tussen {

/// Chooses what is clicked; with Ctrl or Shift adds to the choice or takes away. A double click activates.
class SelectTool : public Tool {
public:
    void press(MapView &view, const QMouseEvent &event) override;
    void move(MapView &view, const QMouseEvent &event) override;
    void release(MapView &view, const QMouseEvent &event) override;
    void doubleClick(MapView &view, const QMouseEvent &event) override;

private:
    std::vector<EntityRef> alone_; ///< one of several chosen, pressed: on release it is chosen alone
};

} // namespace tussen
