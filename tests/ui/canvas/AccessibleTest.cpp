// What a screen reader finds in the map.
#include "canvas/MapAccessible.h"
#include "tests/ui/canvas/ShownMap.h"

#include <QAccessible>

using namespace tussen;
using test::ShownMap;
using test::touchpoint;

namespace {

QAccessibleInterface &accessible(MapView &view) {
    QAccessibleInterface *found = QAccessible::queryAccessibleInterface(&view);
    REQUIRE(found);
    return *found;
}

QAccessibleInterface *named(QAccessibleInterface &map, const QString &name) {
    for (int i = 0; i < map.childCount(); ++i)
        if (map.child(i)->text(QAccessible::Name) == name) return map.child(i);
    return nullptr;
}

void setDrawing(MapView &view, Drawing drawing) {
    view.setDrawing(std::make_shared<const Drawing>(std::move(drawing)));
}

} // namespace

TEST_CASE("each entity is a child once, by name, with a description") {
    ShownMap map;
    QAccessibleInterface &list = accessible(map.view);
    CHECK_FALSE(list.text(QAccessible::Name).isEmpty());
    QStringList names;
    for (int i = 0; i < list.childCount(); ++i) {
        CHECK(list.indexOfChild(list.child(i)) == i);
        CHECK(list.child(i)->parent() == &list);
        names << list.child(i)->text(QAccessible::Name);
    }
    CHECK(names.join(QLatin1Char('|')).toStdString() ==
          "Airline|Airport|Plan|Travel|Book to Queue|Queue to Fly|Book|Queue|Fly");
    CHECK(named(list, QStringLiteral("Queue"))->text(QAccessible::Description) ==
          QStringLiteral("A touchpoint called Queue"));
    CHECK(list.child(-1) == nullptr);
    CHECK(list.child(list.childCount()) == nullptr);
}

TEST_CASE("heads and cards tell their roles") {
    ShownMap map;
    const auto [name, role] = GENERATE(table<QString, QAccessible::Role>({
        {QStringLiteral("Airline"), QAccessible::RowHeader},
        {QStringLiteral("Plan"), QAccessible::ColumnHeader},
        {QStringLiteral("Book"), QAccessible::ListItem},
        {QStringLiteral("Book to Queue"), QAccessible::ListItem},
    }));
    CHECK(named(accessible(map.view), name)->role() == role);
}

TEST_CASE("a child is found where it is seen") {
    ShownMap map;
    map.view.panBy({-20, -10});
    QAccessibleInterface &list = accessible(map.view);
    const QString name =
        GENERATE(as<QString>(), QStringLiteral("Queue"), QStringLiteral("Airport"), QStringLiteral("Travel"));
    QAccessibleInterface *child = named(list, name);
    const QPoint middle = child->rect().center();
    CHECK(map.view.rect().contains(map.view.mapFromGlobal(middle)));
    CHECK(list.childAt(middle.x(), middle.y()) == child);
}

TEST_CASE("the chosen card has selection and focus") {
    ShownMap map;
    QAccessibleInterface &list = accessible(map.view);
    CHECK(list.focusChild() == nullptr);
    map.view.select({touchpoint("Book"), touchpoint("Fly")});
    QAccessibleInterface *book = named(list, QStringLiteral("Book"));
    QAccessibleInterface *fly = named(list, QStringLiteral("Fly"));
    CHECK(list.focusChild() == fly);
    CHECK(fly->state().focused);
    CHECK(fly->state().selected);
    CHECK(book->state().selected);
    CHECK_FALSE(book->state().focused);
    CHECK_FALSE(named(list, QStringLiteral("Queue"))->state().selected);
}

TEST_CASE("a screen reader can choose and activate") {
    ShownMap map;
    std::vector<EntityRef> activated;
    QObject::connect(&map.view, &MapView::activated,
                     [&](const EntityRef &entity) { activated.push_back(entity); });
    QAccessibleInterface *queue = named(accessible(map.view), QStringLiteral("Queue"));
    QAccessibleActionInterface *actions = queue->actionInterface();
    REQUIRE(actions);
    actions->doAction(QAccessibleActionInterface::setFocusAction());
    CHECK(map.view.currentEntity() == touchpoint("Queue"));
    CHECK(activated.empty());
    actions->doAction(QAccessibleActionInterface::pressAction());
    CHECK(activated == std::vector{touchpoint("Queue")});
}

TEST_CASE("after an edit a child is the same one with its new name, or gone") {
    ShownMap map;
    QAccessibleInterface &list = accessible(map.view);
    QAccessibleInterface *queue = named(list, QStringLiteral("Queue"));
    REQUIRE(named(list, QStringLiteral("Fly")));
    Drawing drawing = test::smallDrawing();
    drawing.groups.pop_back(); // Fly
    drawing.groups.back().title = "Wait for security";
    setDrawing(map.view, drawing);
    CHECK(named(list, QStringLiteral("Fly")) == nullptr);
    CHECK(named(list, QStringLiteral("Wait for security")) == queue);
    CHECK(list.childCount() == 8);
}

TEST_CASE("a child that is kept while the map goes away is invalid, not dangling") {
    auto map = std::make_unique<ShownMap>();
    GroupAccessible child(map->view, touchpoint("Fly"), map->view.drawing()->groups.back());
    CHECK(child.isValid());
    map.reset();
    CHECK_FALSE(child.isValid());
    CHECK(child.text(QAccessible::Name).isEmpty());
    CHECK(child.rect().isEmpty());
    CHECK(child.state().invalid);
}
