// The menu of what is under the pointer: every command of the map, where it is needed.
#include "panels/ColorMenu.h"
#include "tests/ui/shell/MapKeys.h"

#include <QContextMenuEvent>
#include <QMenu>

using namespace tussen;
using test::id;
using test::MapKeys;

namespace {

struct Menus : MapKeys {
    using MapKeys::MapKeys;

    /// Opens the menu as the mouse does, on what stands there.
    [[nodiscard]] QMenu &on(const EntityRef &entity) const {
        map().centerOnEntity(entity);
        const QPoint at = map().rectOf(entity).center();
        QWidget *target = map().childAt(at);
        REQUIRE(target);
        QContextMenuEvent event(QContextMenuEvent::Mouse, target->mapFrom(&map(), at), map().mapToGlobal(at));
        QApplication::sendEvent(target, &event);
        return open();
    }
    [[nodiscard]] QMenu &open() const {
        for (QMenu *menu : window.findChildren<QMenu *>(QStringLiteral("mapMenu")))
            if (menu->isVisible()) return *menu;
        FAIL("no menu is open");
        return *window.findChild<QMenu *>();
    }
    [[nodiscard]] static QStringList texts(const QMenu &menu) {
        QStringList result;
        for (const QAction *action : menu.actions())
            if (!action->isSeparator()) result.append(QString(action->text()).remove(QLatin1Char('&')));
        return result;
    }
    [[nodiscard]] static QAction &item(const QMenu &menu, const QString &text) {
        for (QAction *action : menu.actions())
            if (QString(action->text()).remove(QLatin1Char('&')) == text) return *action;
        FAIL("no " << text.toStdString());
        return *menu.actions().front();
    }
};

} // namespace

TEST_CASE("a card's menu has the commands for touchpoints, and chooses the card") {
    const Menus shown;
    QMenu &menu = shown.on(ref(id<Touchpoint>("shops")));
    CHECK(shown.chosen() == std::vector{ref(id<Touchpoint>("shops"))});
    for (const char *text : {"Rename", "Insert Before", "Split Phase Here", "Duplicate", "Up", "Delete"})
        CHECK(Menus::texts(menu).contains(QLatin1String(text)));
    menu.close();
}

TEST_CASE("a lane's menu sets power and colour, and moves the lane") {
    const Menus shown;
    QMenu &menu = shown.on(ref(id<Partner>("klm")));
    const QMenu *power = Menus::item(menu, "Power").menu();
    REQUIRE(power);
    Menus::item(*power, "3").trigger();
    CHECK(shown.now()[id<Partner>("klm")].power == 3);
    CHECK(shown.undoLabel() == "Change power");
    for (const char *text : {"Rename", "Colour", "Up", "Down", "Delete"})
        CHECK(Menus::texts(menu).contains(QString::fromUtf8(text)));
    menu.close();
}

TEST_CASE("a lane's colours are those of the inspector, and begin at the partner's own") {
    const Menus shown;
    const Id<Partner> klm = id<Partner>("klm");
    QMenu &menu = shown.on(ref(klm));
    const QMenu *colors = Menus::item(menu, "Colour").menu();
    REQUIRE(colors);
    for (const NamedColor &one : laneColors())
        CHECK(Menus::texts(*colors).contains(one.name));
    Menus::item(*colors, "Teal").trigger();
    CHECK(shown.now()[klm].color == "#2A9D8F");
    CHECK(shown.undoLabel() == "Change colour");
    menu.close();
    QMenu &again = shown.on(ref(klm));
    const QMenu *now = Menus::item(again, "Colour").menu();
    CHECK(Menus::item(*now, "Teal").isChecked());
    Menus::item(*now, "Chosen by the map").trigger();
    CHECK_FALSE(shown.now()[klm].color);
    again.close();
}

TEST_CASE("a phase's menu adds, merges and moves phases") {
    const Menus shown;
    QMenu &menu = shown.on(ref(id<Phase>("hall")));
    CHECK(Menus::texts(menu) ==
          QStringList{"Rename", "Add Phase", "Merge with Next Phase", "Back", "On", "Delete"});
    menu.close();
}

TEST_CASE("the menu key opens the menu of what is chosen") {
    const Menus shown;
    shown.choose({"shops"});
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5), QPoint(5, 5));
    QApplication::sendEvent(&shown.map(), &event);
    CHECK(Menus::texts(shown.open()).contains("Insert Before"));
    shown.open().close();
}

TEST_CASE("Shift+F10 opens it as well") {
    const Menus shown;
    shown.choose({"shops"});
    shown.key(Qt::Key_F10, Qt::ShiftModifier);
    CHECK(Menus::texts(shown.open()).contains("Insert Before"));
    shown.open().close();
}
