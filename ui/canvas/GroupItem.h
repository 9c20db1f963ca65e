#pragma once

#include "canvas/Highlight.h"
#include "export/GroupPicture.h"

#include <QGraphicsItem>

#include <optional>

namespace tussen {

/// Smaller than this, in px of the screen, letters are a smear that only costs time.
inline constexpr double leastDetail = 2.2;

/// One group of the drawing as an item of the scene. The group must outlive the item's showing it.
class GroupItem : public QGraphicsItem {
public:
    GroupItem(const Group &group, const Theme &theme);

    [[nodiscard]] const Group &group() const { return *group_; }
    /// Shows another group, or the same in a newer drawing: an equal one costs no repaint.
    void setGroup(const Group &group);
    void setHighlights(Highlights highlights);

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    const Group *group_;
    const Theme &theme_;
    Highlights highlights_;
    std::optional<GroupPicture> picture_; // made when first painted
};

} // namespace tussen
