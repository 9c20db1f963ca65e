#include "shell/MapArea.h"

#include "canvas/MapView.h"
#include "panels/FiguresLine.h"
#include "shell/JourneySwitcher.h"
#include "shell/ZoomChip.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>

namespace tussen {

MapArea::MapArea(QWidget *parent)
    : QFrame(parent),
      map_(new MapView),
      switcher_(new JourneySwitcher),
      figures_(new FiguresLine),
      zoom_(new ZoomChip(*map_, this)) {
    setObjectName(QStringLiteral("panel"));
    map_->setAcceptDrops(false); // files are dropped on the window
    map_->viewport()->setAcceptDrops(false);
    map_->setAccessibleName(tr("Map of the journey"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2, 2, 2, 2);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(10, 6, 14, 6);
    head->setSpacing(16);
    head->addWidget(switcher_, 1000);
    head->addStretch(1); // has what the switcher, at its widest, leaves
    head->addWidget(figures_);
    column->addLayout(head);
    column->addWidget(map_, 1);
    map_->installEventFilter(this);
    setTabOrder(map_, zoom_);
}

bool MapArea::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::Resize) placeZoom();
    if (event->type() == QEvent::Show && waiting_) showFromStart();
    return QFrame::eventFilter(watched, event);
}

void MapArea::placeZoom() {
    constexpr int inset = 12;
    const QRect map = map_->geometry();
    const QSize zoomSize = zoom_->sizeHint();
    zoom_->setGeometry(QRect(
        map.bottomRight() - QPoint(zoomSize.width() + inset + 8, zoomSize.height() + inset + 8), zoomSize));
    zoom_->raise();
}

void MapArea::showFromStart() {
    waiting_ = !map_->isVisible();
    if (waiting_ || !map_->drawing()) return;
    for (QWidget *around = parentWidget(); around; around = around->parentWidget())
        if (around->layout()) around->layout()->activate(); // panels may just have appeared
    constexpr double leastReadable = 0.6;
    const Drawing &drawing = *map_->drawing();
    map_->fitAll();
    if (map_->zoom() < leastReadable) {
        const int seen = (map_->viewport()->geometry() & map_->uncovered()).height();
        const double height = drawing.page.height - drawing.phaseTop;
        map_->setZoom(std::max(seen / std::max(height, 1.0), leastReadable));
    }
    map_->setZoom(std::min(map_->zoom(), 1.0));
    map_->centerOn(0, drawing.phaseTop);
}

void MapArea::showSomething() {
    if (!map_->drawing()) return;
    const QRect seen = map_->viewport()->geometry() & map_->uncovered();
    std::optional<EntityRef> nearest;
    int least = 0;
    for (const Group &group : map_->drawing()->groups) {
        if (!group.entity || group.entity->type != EntityType::touchpoint) continue;
        const QPoint card = map_->rectOf(*group.entity).center();
        if (seen.contains(card)) return;
        const int distance = (card - seen.center()).manhattanLength();
        if (nearest && distance >= least) continue;
        nearest = group.entity;
        least = distance;
    }
    if (nearest) map_->centerOnEntity(*nearest);
}

} // namespace tussen
