#include "canvas/Accessible.h"

#include "canvas/MapAccessible.h"
#include "canvas/MapView.h"

#include <algorithm>

namespace tussen {

namespace {

QAccessibleInterface *makeInterface(const QString &, QObject *object) {
    auto *view = qobject_cast<MapView *>(object);
    return view ? new MapAccessible(*view) : nullptr;
}

} // namespace

void installAccessibility() {
    QAccessible::installFactory(makeInterface); // keeps one of each
}

void announceCurrent(MapView &view) {
    if (!QAccessible::isActive() || !view.hasFocus()) return;
    auto *map = static_cast<MapAccessible *>(QAccessible::queryAccessibleInterface(&view));
    const auto current = view.currentEntity();
    if (!map || !current) return;
    if (QAccessibleInterface *child = map->childOf(*current)) {
        QAccessibleEvent event(child, QAccessible::Focus);
        QAccessible::updateAccessibility(&event);
    }
}

void announceReplaced(MapView &view) {
    if (!QAccessible::isActive()) return;
    QAccessibleEvent event(&view, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

} // namespace tussen
