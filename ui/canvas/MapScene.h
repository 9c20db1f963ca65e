#pragma once

#include "canvas/CardMotion.h"
#include "canvas/GroupItem.h"
#include "canvas/MapState.h"

#include <QGraphicsScene>
#include <QGraphicsView>

#include <memory>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace tussen {

/// The items of what scrolls: all groups but the header and the frozen heads.
class MapScene : public QGraphicsScene {
public:
    explicit MapScene(const Theme &theme, QObject *parent = nullptr);
    ~MapScene() override;

    /// Keeps the items of groups that stay; only what differs is repainted.
    void setDrawing(DrawingPtr drawing);
    /// Whether cards glide to new places; they do not unless this is said.
    void setMotion(bool on) { moves_ = on; }
    /// Dims all cards and transitions but these; none are dimmed where there are none.
    void setSpotlight(std::unordered_set<EntityRef, EntityRefHash> lit);
    /// Shows how those that draw an entity stand out.
    void highlight(const EntityRef &entity, const MapState &state);

    /// What stands at a point: cards before connectors, the uppermost first; nullptr for grounds and legend.
    [[nodiscard]] const Group *groupAt(const QPointF &point, double tolerance) const;

private:
    using Moved = std::vector<std::pair<QGraphicsItem *, QPointF>>;
    void keep(GroupItem &item, const Group &group, Moved &moved) const;
    void dim();

    const Theme &theme_;
    DrawingPtr drawing_;
    std::unordered_map<std::string, std::unique_ptr<GroupItem>> items_; // by group id
    std::unordered_multimap<EntityRef, GroupItem *, EntityRefHash> byEntity_;
    CardMotion *motion_; ///< the scene's
    bool moves_ = false;
    std::unordered_set<EntityRef, EntityRefHash> lit_;
};

/// The scene that a map shows; no other is ever given to it.
[[nodiscard]] inline MapScene &mapSceneOf(const QGraphicsView &map) {
    return *static_cast<MapScene *>(map.scene());
}

} // namespace tussen
