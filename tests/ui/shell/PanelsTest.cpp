// Panels in the real window: keys lead there, what is done there reaches document and map, and can be undone.
#include "panels/DocumentPanel.h"
#include "panels/HistoryPanel.h"
#include "panels/MatrixPanel.h"
#include "panels/MatrixView.h"
#include "shell/Desk.h"
#include "shell/PanelDock.h"
#include "tests/ui/shell/TestWindow.h"

#include <QAccessible>
#include <QListWidget>
#include <QMenu>

using namespace tussen;
using test::id;
using test::TestWindow;

namespace {

const Id<Touchpoint> gap = id<Touchpoint>("who-pays");

struct Shown : TestWindow {
    Shown() : TestWindow(test::samplePath("schiphol-departure")) {}

    [[nodiscard]] MatrixPanel &matrix(const char *dock) const {
        auto *found = window.findChild<PanelDock *>(QLatin1String(dock))->findChild<MatrixPanel *>();
        REQUIRE(found);
        return *found;
    }
    /// Makes the cell the current one, as a click would.
    static void choose(const MatrixPanel &panel, const EntityRef &row, const EntityRef &column) {
        const auto &model = *static_cast<MatrixModel *>(panel.view().model());
        const QModelIndex cell = model.index(model.rowOf(row), model.columnOf(column));
        REQUIRE(cell.isValid());
        panel.view().scrollTo(cell);
        QTest::mouseClick(panel.view().viewport(), Qt::LeftButton, {},
                          panel.view().visualRect(cell).center());
    }
    void key(Qt::Key key, Qt::KeyboardModifiers with = {}) const {
        QTest::keyClick(QApplication::focusWidget(), key, with);
    }
};

} // namespace

TEST_CASE("a letter in the roles matrix gives a touchpoint its owner, on the map as well") {
    const Shown shown;
    QTest::keyClick(&shown.map(), Qt::Key_6, Qt::AltModifier);
    const MatrixPanel &roles = shown.matrix("roles");
    REQUIRE(roles.isAncestorOf(QApplication::focusWidget()));
    Shown::choose(roles, ref(id<Partner>("klm")), ref(gap));
    CHECK(shown.window.selection().current() == ref(gap));
    const auto before = shown.map().rectOf(ref(gap));
    shown.key(Qt::Key_A);
    const Relations relations(shown.now());
    REQUIRE(relations.owner(gap));
    CHECK(relations.owner(gap)->id == id<Partner>("klm"));
    CHECK(shown.map().rectOf(ref(gap)) != before);
    CHECK(shown.window.selection().current() == ref(gap));
    shown.key(Qt::Key_Delete);
    CHECK_FALSE(Relations(shown.now()).owner(gap));
}

TEST_CASE("keys in a matrix are not shortcuts of the window") {
    const Shown shown;
    QTest::keyClick(&shown.map(), Qt::Key_6, Qt::AltModifier);
    Shown::choose(shown.matrix("roles"), ref(id<Partner>("klm")), ref(gap));
    for (const Qt::Key key : {Qt::Key_Slash, Qt::Key_F, Qt::Key_Delete})
        shown.key(key);
    CHECK(shown.matrix("roles").isAncestorOf(QApplication::focusWidget()));
    CHECK(shown.now().find(gap));
}

TEST_CASE("an interest is one key away, with its weight") {
    const Shown shown;
    QTest::keyClick(&shown.map(), Qt::Key_7, Qt::AltModifier);
    const MatrixPanel &interests = shown.matrix("interests");
    const auto &model = *static_cast<MatrixModel *>(interests.view().model());
    QModelIndex empty;
    for (int column = 0; column < model.columnCount() && !empty.isValid(); ++column)
        if (model.textAt(model.index(0, column)).isEmpty()) empty = model.index(0, column);
    REQUIRE(empty.isValid());
    const std::size_t before = shown.now().table<Interest>().size();
    Shown::choose(interests, model.matrix().rows[0].entity,
                  model.matrix().columns[static_cast<std::size_t>(empty.column())].entity);
    shown.key(Qt::Key_Minus);
    shown.key(Qt::Key_5);
    CHECK(shown.now().table<Interest>().size() == before + 1);
    CHECK(model.textAt(empty) == "-5");
}

TEST_CASE("the cell of the matrix that has the keyboard is the one the inspector shows") {
    const Shown shown;
    QTest::keyClick(&shown.map(), Qt::Key_8, Qt::AltModifier);
    const MatrixPanel &effects = shown.matrix("effects");
    const EntityRef touchpoint = static_cast<MatrixModel *>(effects.view().model())->matrix().rows[0].entity;
    shown.window.selection().choose({ref(shown.now().table<Interest>().at(0).id)});
    shown.map().setFocus();
    QTest::keyClick(&shown.map(), Qt::Key_8, Qt::AltModifier);
    const auto &chosen = shown.window.selection().entities();
    CHECK(std::find(chosen.begin(), chosen.end(), touchpoint) != chosen.end());
}

TEST_CASE("what a touchpoint moves is changed in its row of the matrix of effects, where a button leads") {
    const Shown shown;
    const auto touchpoint = id<Touchpoint>(GENERATE("who-pays", "queue-security"));
    shown.window.selection().choose({ref(touchpoint)});
    QPushButton *change = nullptr;
    for (auto *button : shown.inspector().findChildren<QPushButton *>())
        if (button->isVisible() && button->text() == "Change in Effects") change = button;
    REQUIRE(change);
    CHECK(change->focusPolicy() & Qt::TabFocus);
    change->setFocus();
    shown.key(Qt::Key_Return);
    const MatrixPanel &effects = shown.matrix("effects");
    CHECK(effects.isAncestorOf(QApplication::focusWidget()));
    const auto &model = *static_cast<MatrixModel *>(effects.view().model());
    CHECK(effects.view().currentIndex().row() == model.rowOf(ref(touchpoint)));
    shown.key(Qt::Key_Plus);
    CHECK(Relations(shown.now()).effects(touchpoint).size() > 0);
}

TEST_CASE("the history leads back to how the document was opened, and forth again") {
    const Shown shown;
    shown.window.findChild<Desk *>()->goTo(QStringLiteral("history"));
    auto &list = *shown.window.findChild<HistoryPanel *>()->findChild<QListWidget *>();
    const Ecosystem opened = shown.now();
    for (const char *name : {"one", "two"})
        shown.controller().edit(QLatin1String(name), [&](Edit &edit) {
            edit.put(Channel{Id<Channel>::make(), name, ChannelKind::web});
        });
    const Ecosystem changed = shown.now();
    REQUIRE(list.count() == 3);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualItemRect(list.item(0)).center());
    CHECK(shown.now() == opened);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualItemRect(list.item(2)).center());
    CHECK(shown.now() == changed);
}

TEST_CASE("every panel opens by its entry in the menu and takes the keyboard, with a name") {
    const Shown shown;
    const Desk &desk = *shown.window.findChild<Desk *>();
    shown.window.selection().choose({ref(gap)});
    for (std::size_t i = 0; i < desk.docks().size(); ++i) {
        INFO(desk.docks()[i]->objectName().toStdString());
        desk.goMenu().actions()[static_cast<qsizetype>(i)]->trigger();
        REQUIRE(QApplication::focusWidget());
        CHECK(desk.docks()[i]->isAncestorOf(QApplication::focusWidget()));
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(QApplication::focusWidget());
        REQUIRE(accessible);
        CHECK_FALSE(accessible->text(QAccessible::Name).isEmpty());
    }
}

TEST_CASE("several touchpoints are changed in the inspector at once") {
    const Shown shown;
    shown.window.selection().choose({ref(gap), ref(id<Touchpoint>("shops"))});
    shown.type("Ideal", "No surprise");
    CHECK(shown.now()[gap].ideal == "No surprise");
    CHECK(shown.now()[id<Touchpoint>("shops")].ideal == "No surprise");
    CHECK(shown.controller().document().undoLabels().size() == 1);
}

TEST_CASE("to look at other panels chooses nothing else") {
    const TestWindow shown(test::samplePath("schiphol-departure"));
    const std::vector chosen{ref(id<Touchpoint>("who-pays"))};
    shown.window.selection().choose(chosen);
    auto *desk = shown.window.findChild<Desk *>();
    shown.action("Analysis").trigger();
    for (const char *panel : {"roles", "effects", "interests", "influences", "influenceMap", "outcomes"}) {
        desk->bringUp(QLatin1String(panel));
        QApplication::processEvents();
        INFO(panel);
        CHECK(shown.window.selection().entities() == chosen);
    }
    for (const char *panel : {"roles", "effects", "interests", "influences"}) {
        desk->goTo(QLatin1String(panel)); // with the keyboard in it
        INFO(panel);
        CHECK(shown.window.selection().entities() == chosen);
    }
    shown.action("Editing").trigger();
    CHECK(shown.window.selection().entities() == chosen);
}
