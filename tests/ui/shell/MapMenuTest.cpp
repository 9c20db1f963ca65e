// The menu of what is under the pointer: every command of the map, where it is needed.
#include "panels/ColorMenu.h"
#include "tests/support/Spoken.h"
#include "tests/ui/shell/MapKeys.h"

#include <QContextMenuEvent>
#include <QMenu>

#include <set>

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
    for (const char *text : {"Rename", "Insert Before", "Split Phase Here", "Duplicate", "Move Up", "Delete"})
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
    CHECK(shown.undoLabel() == "Change the power of “KLM”");
    for (const char *text : {"Rename", "Colour", "Move Up", "Move Down", "Delete"})
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
    CHECK(shown.undoLabel() == "Change the colour of “KLM”");
    menu.close();
    QMenu &again = shown.on(ref(klm));
    const QMenu *now = Menus::item(again, "Colour").menu();
    CHECK(Menus::item(*now, "Teal").isChecked());
    Menus::item(*now, "Chosen by the map").trigger();
    CHECK_FALSE(shown.now()[klm].color);
    again.close();
}

TEST_CASE("a lane's menu folds its departments, and shows them apart again") {
    const Menus shown;
    const EntityRef schiphol = ref(id<Partner>("schiphol"));
    const EntityRef retail = ref(id<Partner>("schiphol-retail"));
    for (const bool folded : {true, false}) {
        QMenu &menu = shown.on(schiphol);
        QAction &fold = Menus::item(menu, "Fold Departments");
        CHECK(fold.isChecked() == !folded);
        fold.trigger();
        menu.close();
        CHECK((shown.map().groupOf(retail) == nullptr) == folded);
    }
    QMenu &menu = shown.on(ref(id<Partner>("klm")));
    CHECK_FALSE(Menus::item(menu, "Fold Departments").isEnabled());
    menu.close();
    CHECK(shown.now() == test::schiphol());
}

TEST_CASE("a lane's menu makes a partner a department of another, and takes it out again") {
    const Menus shown;
    const Id<Partner> klm = id<Partner>("klm");
    const auto choose = [&](const QString &organisation) {
        QMenu &menu = shown.on(ref(klm));
        Menus::item(*Menus::item(menu, "Department Of").menu(), organisation).trigger();
        menu.close();
    };
    choose("Schiphol");
    CHECK(shown.now()[klm].parent == id<Partner>("schiphol"));
    CHECK(shown.undoLabel() == "Change whose department “KLM” is");
    CHECK(shown.chosen() == std::vector{ref(klm)});
    QMenu &menu = shown.on(ref(klm));
    CHECK(Menus::item(*Menus::item(menu, "Department Of").menu(), "Schiphol").isChecked());
    menu.close();
    choose("None: it stands by itself");
    CHECK(shown.now() == test::schiphol());
}

TEST_CASE("no partner is offered itself or one of its departments to be above it") {
    const Menus shown;
    QMenu &menu = shown.on(ref(id<Partner>("schiphol")));
    const QStringList offered = Menus::texts(*Menus::item(menu, "Department Of").menu());
    menu.close();
    CHECK(offered.contains("KLM"));
    CHECK_FALSE(offered.contains("Schiphol"));
    CHECK_FALSE(offered.contains(toQt(shown.now()[id<Partner>("schiphol-retail")].name)));
}

TEST_CASE("no letter stands for two entries of a menu on the map, in any language") {
    const test::Spoken spoken(GENERATE("en", "nl", "fi"));
    const Menus shown;
    for (const EntityRef &entity :
         {ref(id<Partner>("klm")), ref(id<Phase>("hall")), ref(id<Touchpoint>("shops"))}) {
        QMenu &menu = shown.on(entity);
        std::set<QString> letters;
        for (const QAction *action : menu.actions()) {
            const QString letter = QKeySequence::mnemonic(action->text()).toString();
            INFO(action->text().toStdString());
            if (!letter.isEmpty()) CHECK(letters.insert(letter).second);
        }
        menu.close();
    }
}

TEST_CASE("a phase's menu adds, merges and moves phases") {
    const Menus shown;
    QMenu &menu = shown.on(ref(id<Phase>("hall")));
    CHECK(Menus::texts(menu) ==
          QStringList{"Rename", "Add Phase", "Merge with Next Phase", "Move Back", "Move On", "Delete"});
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
