#pragma once

#include "canvas/GroupItem.h"

#include <QGraphicsScene>

#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace tussen {

/// The items of what scrolls: all groups but the header and the frozen heads.
class MapScene : public QGraphicsScene {
public:
    explicit MapScene(const Theme &theme, QObject *parent = nullptr);
    ~MapScene() override;

    /// Keeps the items of groups that stay; only what differs is repainted.
    void setDrawing(DrawingPtr drawing);
    void setHighlights(const EntityRef &entity, Highlights highlights);

    /// The entity at a point: cards before connectors, the uppermost first. Grounds and legend are nobody's.
    [[nodiscard]] std::optional<EntityRef> entityAt(const QPointF &point, double tolerance) const;

private:
    void shiftFooter();

    const Theme &theme_;
    DrawingPtr drawing_;
    std::unordered_map<std::string, std::unique_ptr<GroupItem>> items_; // by group id
    std::unordered_multimap<EntityRef, GroupItem *, EntityRefHash> byEntity_;
};

} // namespace tussen
