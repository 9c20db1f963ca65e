// Findings are repaired and accepted in the window; the map, the list and the note follow.
#include "model/GiveRole.h"
#include "panels/ElidedButton.h"
#include "panels/FindingNote.h"
#include "panels/FindingsPanel.h"
#include "panels/Tree.h"
#include "tests/ui/shell/TestWindow.h"

#include <QMenu>
#include <QScrollBar>

using namespace tussen;
using test::id;
using test::TestWindow;

namespace {

const Id<Touchpoint> whoPays = id<Touchpoint>("who-pays");

struct Noted : TestWindow {
    using TestWindow::TestWindow;
    [[nodiscard]] QList<ElidedButton *> buttons() const {
        return window.findChild<FindingNote *>()->findChildren<ElidedButton *>();
    }
};

struct Shown : Noted {
    Shown() : Noted(test::samplePath("schiphol-departure")) {
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

TEST_CASE("after a repair the list is where it was, the keyboard on the next finding, for the next repair") {
    const Shown shown;
    auto *tree = shown.window.findChild<FindingsPanel *>()->findChild<Tree *>();
    const QString next = tree->model()->index(1, 0).data().toString();
    const int scroll = tree->verticalScrollBar()->value();
    QTest::keyClick(tree, Qt::Key_Period, Qt::ControlModifier);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
    CHECK(shown.accountable().size() == 1);
    CHECK(tree->currentIndex() == tree->model()->index(0, 0));
    CHECK(tree->currentIndex().data().toString() == next);
    CHECK(tree->verticalScrollBar()->value() == scroll);
    CHECK(tree->hasFocus());
    CHECK(shown.window.selection().current() == ref(whoPays)); // what was done is seen
    QTest::keyClick(tree, Qt::Key_Return);
    CHECK(shown.window.selection().finding());
}

TEST_CASE("in a document from a template a gap can be given to any partner, by keys alone") {
    const TestWindow shown(QStringLiteral(TUSSEN_SOURCE_DIR "/resources/templates/airport.json"));
    const Relations relations(shown.now());
    const auto gap = [&](const Finding &one) {
        return one.check == "ownership.no-accountable" &&
               relations.roles(Id<Touchpoint>{one.subjects[0].id}).empty();
    };
    const auto &all = *shown.controller().snapshot()->findings;
    const auto finding = std::find_if(all.begin(), all.end(), gap);
    REQUIRE(finding != all.end());
    const Id<Touchpoint> touchpoint{finding->subjects[0].id};
    emit shown.window.findChild<FindingsPanel *>()->chosen(*finding);
    auto *note = shown.window.findChild<FindingNote *>();
    const auto buttons = note->findChildren<ElidedButton *>();
    REQUIRE(buttons.size() == 6);
    CHECK(buttons.front()->accessibleName().startsWith("Make "));
    auto *others = buttons.at(4);
    REQUIRE(others->accessibleName() == "Somebody else…");
    others->setFocus();
    QTest::keyClick(others, Qt::Key_Return);
    REQUIRE(QApplication::focusWidget());
    const QWidget &field = *QApplication::focusWidget();
    CHECK(shown.inspector().isAncestorOf(&field));
    CHECK(shown.inspector().viewport()->rect().contains(
        QRect(field.mapTo(shown.inspector().viewport(), QPoint()), field.size())));
    CHECK(shown.window.selection().finding());
    const Partner &last = *relations.partners().back();
    QTest::keyClicks(QApplication::focusWidget(), toQt(last.name));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    const Relations after(shown.now());
    REQUIRE(after.owner(touchpoint));
    CHECK(after.owner(touchpoint)->id == last.id);
}

TEST_CASE("what a partner wants is said in its row of the interests, by keys alone") {
    const Noted shown(QStringLiteral(TUSSEN_SOURCE_DIR "/resources/templates/airport.json"));
    const auto &partners = shown.now().table<Partner>();
    const Id<Partner> last = partners.at(partners.size() - 1).id;
    const auto alone = [&](Edit &edit) {
        for (const Interest &interest :
             std::vector(shown.now().table<Interest>().begin(), shown.now().table<Interest>().end()))
            edit.remove(interest.id);
        for (const Effect &effect :
             std::vector(shown.now().table<Effect>().begin(), shown.now().table<Effect>().end()))
            edit.remove(effect.id);
        giveRole(shown.now().table<Touchpoint>().begin()->id, last, RoleKind::responsible, edit);
    };
    REQUIRE(shown.controller().edit(QStringLiteral("Nobody wants anything"), alone).isEmpty());
    const auto &all = *shown.controller().snapshot()->findings;
    const auto finding = std::ranges::find_if(all, [&](const Finding &one) {
        return one.check == "interest.undeclared" && one.subjects.front() == ref(last);
    });
    REQUIRE(finding != all.end());
    emit shown.window.findChild<FindingsPanel *>()->chosen(*finding);
    const auto buttons = shown.buttons();
    const auto say = std::ranges::find_if(
        buttons, [](const ElidedButton *one) { return one->accessibleName().contains("wants"); });
    REQUIRE(say != buttons.end());
    (*say)->setFocus();
    QTest::keyClick(*say, Qt::Key_Return);
    REQUIRE(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Plus);
    REQUIRE(shown.now().table<Interest>().size() == 1);
    CHECK(shown.now().table<Interest>().begin()->holder == Holder(last));
}

TEST_CASE("the note above the inspector offers the same, and goes with its finding") {
    const Shown shown;
    REQUIRE(shown.buttons().size() >= 2);
    CHECK(shown.buttons().last()->accessibleName() == "Accept with a reason…");
    QTest::mouseClick(shown.buttons().front(), Qt::LeftButton);
    CHECK(shown.accountable().size() == 1);
    CHECK_FALSE(shown.window.findChild<FindingNote *>()->isVisible());
}

TEST_CASE("an agreement that a repair records is chosen, and what is typed next is its words") {
    const Shown shown;
    auto *list = shown.window.findChild<FindingsPanel *>();
    auto *tree = list->findChild<Tree *>();
    auto *model = static_cast<FindingsModel *>(tree->model());
    model->setShowAll(true);
    const auto isHandoff = [&](const QModelIndex &row) {
        const Finding *finding = model->findingAt(row);
        return finding && finding->check == "ownership.handoff-without-agreement";
    };
    QModelIndex handoff;
    for (int row = 0; row < model->rowCount() && !handoff.isValid(); ++row) {
        const QModelIndex top = model->index(row, 0);
        for (int child = 0; child < model->rowCount(top) && !handoff.isValid(); ++child)
            if (isHandoff(model->index(child, 0, top))) handoff = model->index(child, 0, top);
        if (isHandoff(top)) handoff = top;
    }
    REQUIRE(handoff.isValid());
    tree->setCurrentIndex(handoff);
    emit list->chosen(*model->findingAt(handoff));
    const Ecosystem before = shown.now();
    if (GENERATE(true, false)) {
        const auto buttons = shown.buttons(); // those for the finding before among them
        const auto record = std::ranges::find_if(buttons, [](const ElidedButton *button) {
            return button->accessibleName().startsWith("Record an agreement");
        });
        REQUIRE(record != buttons.end());
        (*record)->click();
    } else {
        list->openSteps();
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
    }
    const auto chosen = shown.window.selection().entities();
    REQUIRE(chosen.size() == 1);
    REQUIRE(chosen.front().type == EntityType::agreement);
    CHECK_FALSE(before.contains(chosen.front()));
    REQUIRE(shown.inspector().isAncestorOf(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), "Bags within 10 min");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK(shown.now()[Id<Agreement>{chosen.front().id}].name == "Bags within 10 min");
    shown.controller().undo(); // the words
    shown.controller().undo(); // the repair
    CHECK(shown.now() == before);
}

TEST_CASE("the command is off where there is no finding to act on") {
    const TestWindow empty;
    CHECK_FALSE(empty.action("Act on the Finding…").isEnabled());
}
