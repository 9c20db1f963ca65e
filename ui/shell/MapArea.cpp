#include "shell/MapArea.h"

#include "canvas/MapView.h"
#include "shell/JourneySwitcher.h"
#include "shell/ZoomChip.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace tussen {

MapArea::MapArea(QWidget *parent)
    : QFrame(parent),
      map_(new MapView),
      switcher_(new JourneySwitcher(this)),
      zoom_(new ZoomChip(*map_, this)) {
    setObjectName(QStringLiteral("panel"));
    map_->setAcceptDrops(false); // files are dropped on the window
    map_->viewport()->setAcceptDrops(false);
    map_->setAccessibleName(tr("Map of the journey"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2, 2, 2, 2);
    column->addWidget(map_);
    map_->installEventFilter(this);
    setTabOrder(switcher_, map_);
    setTabOrder(map_, zoom_);
}

bool MapArea::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::Resize) placeOverlays();
    if (event->type() == QEvent::Show && waiting_) showFromStart();
    return QFrame::eventFilter(watched, event);
}

void MapArea::placeOverlays() {
    constexpr int inset = 12;
    const QRect map = map_->geometry();
    const QSize zoomSize = zoom_->sizeHint();
    zoom_->setGeometry(QRect(
        map.bottomRight() - QPoint(zoomSize.width() + inset + 8, zoomSize.height() + inset + 8), zoomSize));
    switcher_->setGeometry(map.left() + 10, map.top() + 8, std::min(260, map.width() - 20),
                           switcher_->sizeHint().height());
    zoom_->raise();
    switcher_->raise();
}

void MapArea::showFromStart() {
    waiting_ = !map_->isVisible();
    if (waiting_ || !map_->drawing()) return;
    if (window()->layout()) window()->layout()->activate(); // panels may just have appeared
    constexpr double leastReadable = 0.6;
    const Drawing &drawing = *map_->drawing();
    const double height = drawing.page.height - drawing.phaseTop;
    map_->setZoom(std::clamp(map_->viewport()->height() / std::max(height, 1.0), leastReadable, 1.0));
    map_->centerOn(0, drawing.phaseTop);
}

} // namespace tussen
