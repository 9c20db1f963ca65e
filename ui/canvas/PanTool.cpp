#include "canvas/PanTool.h"

#include "canvas/MapView.h"

namespace tussen {

void PanTool::press(MapView &, const QMouseEvent &event) {
    last_ = event.globalPosition().toPoint();
}

void PanTool::move(MapView &view, const QMouseEvent &event) {
    const QPoint now = event.globalPosition().toPoint();
    if (event.buttons() != Qt::NoButton) view.panBy(now - last_);
    last_ = now;
}

} // namespace tussen
