#include "canvas/MapScene.h"

#include "canvas/DropPlace.h"
#include "canvas/HitTest.h"
#include "export/Shapes.h"

#include <algorithm>

namespace tussen {

namespace {

bool scrolls(const Group &group, const Drawing &drawing) {
    switch (group.pane) {
    case Pane::header:
    case Pane::phaseHead:
        return false;
    case Pane::laneHead:
        return group.bounds.right() > drawing.laneHeadRight;
    case Pane::map:
    case Pane::footer:
        return true;
    }
    return true;
}

bool canBeChosen(const Group &group) {
    return group.entity && group.layer != Layer::lanes && group.layer != Layer::phases;
}

} // namespace

MapScene::MapScene(const Theme &theme, QObject *parent)
    : QGraphicsScene(parent),
      theme_(theme),
      motion_(new CardMotion(this)) {}

MapScene::~MapScene() {
    motion_->letGo(); // of items that go before it
}

/// Shows the group by the item it had. A card that moved begins its way where it is seen now.
void MapScene::keep(GroupItem &item, const Group &group, Moved &moved) const {
    const QPointF before = toQt(item.group().bounds).topLeft() + item.pos();
    item.setGroup(group);
    item.setPos(0, 0);
    const QPointF away = before - toQt(group.bounds).topLeft();
    if (moves_ && isCardOf(group) && !away.isNull()) moved.emplace_back(&item, away);
}

void MapScene::setDrawing(DrawingPtr drawing) {
    const DrawingPtr previous = std::exchange(drawing_, std::move(drawing)); // items still look into it
    motion_->letGo();
    Moved moved;
    auto old = std::exchange(items_, {});
    byEntity_.clear();
    if (!drawing_) return;
    items_.reserve(drawing_->groups.size());
    double height = 0;
    for (const Group &group : drawing_->groups) {
        if (!scrolls(group, *drawing_)) continue;
        auto &item = items_[group.id];
        if (const auto kept = old.find(group.id); kept != old.end()) {
            item = std::move(kept->second);
            keep(*item, group, moved);
        } else {
            item = std::make_unique<GroupItem>(group, theme_);
            addItem(item.get());
        }
        item->setZValue(++height);
        if (group.entity) byEntity_.emplace(*group.entity, item.get());
        for (const EntityRef &other : group.others)
            byEntity_.emplace(other, item.get());
    }
    QRectF content = toQt(drawing_->page);
    content.setTopLeft({drawing_->laneHeadRight, drawing_->phaseBottom});
    setSceneRect(content);
    dim();
    motion_->glide(std::move(moved));
}

void MapScene::setSpotlight(std::unordered_set<EntityRef, EntityRefHash> lit) {
    if (lit == lit_) return;
    lit_ = std::move(lit);
    dim();
}

void MapScene::dim() {
    constexpr double dimmed = 0.22;
    for (const auto &[id, item] : items_) {
        const Group &group = item->group();
        const bool fades =
            group.entity && (group.layer == Layer::touchpoints || group.layer == Layer::transitions);
        item->setOpacity(lit_.empty() || !fades || lit_.contains(*group.entity) ? 1 : dimmed);
    }
}

void MapScene::highlight(const EntityRef &entity, const MapState &state) {
    const auto [first, last] = byEntity_.equal_range(entity);
    for (auto each = first; each != last; ++each) {
        const Group &group = each->second->group();
        if (canBeChosen(group)) each->second->setHighlights(state.highlightsOf(group));
    }
}

const Group *MapScene::groupAt(const QPointF &point, double tolerance) const {
    const QRectF around(point.x() - tolerance, point.y() - tolerance, 2 * tolerance, 2 * tolerance);
    const Group *line = nullptr;
    for (const QGraphicsItem *item : items(around, Qt::IntersectsItemBoundingRect)) {
        const Group &group = static_cast<const GroupItem *>(item)->group();
        if (!canBeChosen(group) || !hits(group, point, tolerance)) continue;
        if (group.layer != Layer::transitions) return &group;
        if (!line) line = &group;
    }
    return line;
}

} // namespace tussen
