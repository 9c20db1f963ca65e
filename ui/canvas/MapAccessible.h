#pragma once

#include "canvas/EntityIndex.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

#include <map>

namespace tussen {

class MapView;

/// The view as screen readers see it: a list of what is drawn.
class MapAccessible : public QAccessibleWidget {
public:
    explicit MapAccessible(MapView &view);
    ~MapAccessible() override;

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;

    /// Null if the entity is not drawn.
    [[nodiscard]] QAccessibleInterface *childOf(const EntityRef &entity) const;

private:
    /// What is drawn now; forgets the interfaces of what no longer is.
    [[nodiscard]] const EntityIndex &index() const;

    MapView &view_;
    mutable EntityIndex index_;
    mutable std::map<EntityRef, QAccessible::Id> children_; // made when asked for
};

/// One entity of the map.
class GroupAccessible : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    GroupAccessible(MapView &view, const EntityRef &entity, const Group &group);

    [[nodiscard]] const EntityRef &entity() const { return entity_; }
    /// The same entity in a newer drawing, which must outlive this use.
    void setGroup(const Group *group) { group_ = group; }

    [[nodiscard]] bool isValid() const override { return view_ && group_; }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override;
    [[nodiscard]] QAccessibleInterface *parent() const override;
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override {}
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QAccessible::Role role() const override;
    [[nodiscard]] QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    [[nodiscard]] QStringList actionNames() const override;
    void doAction(const QString &name) override;
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<MapView> view_;
    EntityRef entity_;
    const Group *group_;
};

} // namespace tussen
