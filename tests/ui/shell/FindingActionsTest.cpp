// Findings are repaired and accepted in the window; the map, the list and the note follow.
#include "panels/ElidedButton.h"
#include "panels/FindingNote.h"
#include "panels/FindingsPanel.h"
#include "panels/Tree.h"
#include "tests/ui/shell/TestWindow.h"

#include <QMenu>

using namespace tussen;
using test::id;
using test::TestWindow;

namespace {

const Id<Touchpoint> whoPays = id<Touchpoint>("who-pays");

struct Shown : TestWindow {
    Shown() : TestWindow(test::samplePath("schiphol-departure")) {
        auto *tree = window.findChild<FindingsPanel *>()->findChild<Tree *>();
        tree->setFocus();
        QTest::keyClick(tree, Qt::Key_Down);
        QTest::keyClick(tree, Qt::Key_Home);
        REQUIRE(window.selection().finding());
        REQUIRE(window.selection().finding()->check == "ownership.no-accountable");
    }
    [[nodiscard]] std::vector<const Partner *> accountable() const {
        return Relations(now()).partnersAs(RoleKind::accountable, whoPays);
    }
    [[nodiscard]] QList<ElidedButton *> buttons() const {
        return window.findChild<FindingNote *>()->findChildren<ElidedButton *>();
    }
};

} // namespace

TEST_CASE("Ctrl+. and Enter repair the finding that is chosen, and it goes") {
    const Shown shown;
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Period, Qt::ControlModifier);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    REQUIRE(menu);
    const QString words = menu->actions().front()->text();
    CHECK(words.startsWith("Make "));
    QTest::keyClick(menu, Qt::Key_Return);
    CHECK(shown.accountable().size() == 1);
    CHECK_FALSE(shown.window.selection().finding());
    CHECK(shown.controller().document().undoLabel() == toUtf8(words));
    shown.action("Undo: " + words).trigger();
    CHECK(shown.accountable().empty());
}

TEST_CASE("the note above the inspector offers the same, and goes with its finding") {
    const Shown shown;
    REQUIRE(shown.buttons().size() >= 2);
    CHECK(shown.buttons().last()->accessibleName() == "Accept with a reason…");
    QTest::mouseClick(shown.buttons().front(), Qt::LeftButton);
    CHECK(shown.accountable().size() == 1);
    CHECK_FALSE(shown.window.findChild<FindingNote *>()->isVisible());
}

TEST_CASE("the command is off where there is no finding to act on") {
    const TestWindow empty;
    CHECK_FALSE(empty.action("Act on the Finding…").isEnabled());
}
