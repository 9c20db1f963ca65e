#include "canvas/MapAccessible.h"
#include "canvas/MapView.h"
#include "texts/Utf8.h"

#include <QWindow>

#include <algorithm>

namespace tussen {

GroupAccessible::GroupAccessible(MapView &view, const EntityRef &entity, const Group &group)
    : view_(&view),
      entity_(entity),
      group_(&group) {}

QWindow *GroupAccessible::window() const {
    return isValid() ? view_->window()->windowHandle() : nullptr;
}

QAccessibleInterface *GroupAccessible::parent() const {
    return QAccessible::queryAccessibleInterface(view_);
}

QString GroupAccessible::text(QAccessible::Text kind) const {
    if (!isValid()) return {};
    if (kind == QAccessible::Name) return toQt(group_->title);
    if (kind == QAccessible::Description) return toQt(group_->description);
    return {};
}

QRect GroupAccessible::rect() const {
    if (!isValid()) return {};
    const QRect inView = view_->rectOf(entity_);
    return {view_->mapToGlobal(inView.topLeft()), inView.size()};
}

QAccessible::Role GroupAccessible::role() const {
    switch (entity_.type) {
    case EntityType::partner:
        return QAccessible::RowHeader;
    case EntityType::phase:
        return QAccessible::ColumnHeader;
    default:
        return QAccessible::ListItem;
    }
}

QAccessible::State GroupAccessible::state() const {
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    const std::vector<EntityRef> selection = view_->selection();
    state.focusable = true;
    state.selectable = true;
    state.selected = std::find(selection.begin(), selection.end(), entity_) != selection.end();
    state.focused = view_->hasFocus() && view_->currentEntity() == entity_;
    state.offscreen = !view_->rect().intersects(view_->rectOf(entity_));
    return state;
}

void *GroupAccessible::interface_cast(QAccessible::InterfaceType type) {
    if (type == QAccessible::ActionInterface) return static_cast<QAccessibleActionInterface *>(this);
    return nullptr;
}

QStringList GroupAccessible::actionNames() const {
    return {pressAction(), setFocusAction()};
}

void GroupAccessible::doAction(const QString &name) {
    if (!isValid()) return;
    view_->setFocus();
    view_->select(view_->entitiesOf(*group_));
    if (name == pressAction()) emit view_->activated(entity_);
}

} // namespace tussen
