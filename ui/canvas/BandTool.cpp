#include "canvas/BandTool.h"

#include "canvas/MapView.h"
#include "export/Shapes.h"

#include <algorithm>

namespace tussen {

void BandTool::begin(const MapView &view, const QPoint &at, bool adds) {
    start_ = view.mapToScene(at);
    before_ = view.selection();
    adds_ = adds;
}

void BandTool::move(MapView &view, const QMouseEvent &event) {
    const QPoint at = event.position().toPoint();
    const QRectF band = QRectF(start_, view.mapToScene(at)).normalized();
    std::vector<EntityRef> chosen;
    if (adds_) chosen = before_;
    for (const Group &group : view.drawing()->groups)
        if (isCardOf(group) && band.intersects(toQt(group.bounds)) &&
            std::find(chosen.begin(), chosen.end(), *group.entity) == chosen.end())
            chosen.push_back(*group.entity);
    view.select(chosen);
    DragLook look;
    look.band = QRectF(view.viewportTransform().mapRect(band)).translated(view.viewport()->pos());
    overlay_.show(std::move(look));
}

void BandTool::release(MapView &view, const QMouseEvent &event) {
    move(view, event);
    overlay_.end();
}

void BandTool::cancel(MapView &view) {
    overlay_.end();
    view.select(before_);
}

} // namespace tussen
