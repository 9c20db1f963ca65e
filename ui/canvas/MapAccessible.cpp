#include "canvas/MapAccessible.h"

#include "canvas/MapView.h"

namespace tussen {

MapAccessible::MapAccessible(MapView &view) : QAccessibleWidget(&view, QAccessible::List), view_(view) {}

MapAccessible::~MapAccessible() {
    for (const auto &[entity, id] : children_)
        QAccessible::deleteAccessibleInterface(id);
}

const EntityIndex &MapAccessible::index() const {
    if (index_.drawing() == view_.drawing()) return index_;
    index_ = EntityIndex(view_.drawing());
    std::erase_if(children_, [this](const auto &each) {
        auto *child = static_cast<GroupAccessible *>(QAccessible::accessibleInterface(each.second));
        child->setGroup(index_.group(each.first));
        if (child->isValid()) return false;
        QAccessible::deleteAccessibleInterface(each.second);
        return true;
    });
    return index_;
}

int MapAccessible::childCount() const {
    return static_cast<int>(index().groups().size());
}

QAccessibleInterface *MapAccessible::child(int number) const {
    if (number < 0 || number >= childCount()) return nullptr;
    return childOf(index().entitiesOf(*index().groups()[static_cast<std::size_t>(number)]).back());
}

QAccessibleInterface *MapAccessible::childOf(const EntityRef &entity) const {
    const Group *group = index().group(entity);
    if (!group) return nullptr;
    const auto [place, added] = children_.try_emplace(entity, 0U);
    if (added)
        place->second = QAccessible::registerAccessibleInterface(new GroupAccessible(view_, entity, *group));
    return QAccessible::accessibleInterface(place->second);
}

int MapAccessible::indexOfChild(const QAccessibleInterface *child) const {
    const auto *group = dynamic_cast<const GroupAccessible *>(child);
    const auto place = group ? index().find(group->entity()) : std::nullopt;
    return place ? static_cast<int>(*place) : -1;
}

QAccessibleInterface *MapAccessible::childAt(int x, int y) const {
    const QPoint position = view_.mapFromGlobal(QPoint(x, y));
    if (view_.viewport()->geometry().contains(position)) {
        const auto entity = view_.entityAt(view_.viewport()->mapFromParent(position));
        return entity ? childOf(*entity) : nullptr;
    }
    for (const Group *group : index().groups())
        if (group->pane != Pane::map && view_.rectOf(*group->entity).contains(position))
            return childOf(*group->entity);
    return nullptr;
}

QAccessibleInterface *MapAccessible::focusChild() const {
    const auto current = view_.currentEntity();
    return view_.hasFocus() && current ? childOf(*current) : nullptr;
}

} // namespace tussen
