#include "canvas/GroupItem.h"

#include "export/Shapes.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>

namespace tussen {

GroupItem::GroupItem(const Group &group, const Theme &theme) : group_(&group), theme_(theme) {
    setFlag(ItemUsesExtendedStyleOption); // for the exposed rectangle
}

void GroupItem::setGroup(const Group &group) {
    if (*group_ == group) {
        group_ = &group;
        return;
    }
    prepareGeometryChange();
    group_ = &group;
    picture_.reset();
    update();
}

void GroupItem::setHighlights(Highlights highlights) {
    if (highlights == highlights_) return;
    highlights_ = highlights;
    update();
}

QRectF GroupItem::boundingRect() const {
    const double reach = group_->entity ? highlightReach : 0;
    return toQt(group_->bounds).adjusted(-reach, -reach, reach, reach);
}

void GroupItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *) {
    if (!picture_) picture_.emplace(*group_);
    const double zoom = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
    paintHalo(*painter, *group_, theme_, highlights_, zoom);
    paintRim(*painter, *group_, theme_, highlights_, zoom);
    picture_->paint(*painter, *group_, theme_, option->exposedRect, leastDetail / zoom);
    paintHandle(*painter, *group_, theme_, highlights_);
}

} // namespace tussen
