// From a cell of a matrix to the form of what stands there, and back, by keys.
#include "panels/ElidedButton.h"
#include "panels/FindingNote.h"
#include "panels/FindingsPanel.h"
#include "panels/MatrixPanel.h"
#include "panels/MatrixView.h"
#include "shell/PanelDock.h"
#include "tests/ui/shell/TestWindow.h"

using namespace tussen;
using test::id;
using test::TestWindow;

namespace {

struct Shown : TestWindow {
    Shown() : TestWindow(test::samplePath("schiphol-departure")) {}

    /// Goes to the panel by its key, and to the cell.
    const MatrixPanel &at(Qt::Key panelKey, const char *dock, const EntityRef &row,
                          const EntityRef &column) const {
        QTest::keyClick(&map(), panelKey, Qt::AltModifier);
        auto *panel = window.findChild<PanelDock *>(QLatin1String(dock))->findChild<MatrixPanel *>();
        REQUIRE(panel);
        const auto &model = *static_cast<MatrixModel *>(panel->view().model());
        const QModelIndex cell = model.index(model.rowOf(row), model.columnOf(column));
        REQUIRE(cell.isValid());
        panel->view().scrollTo(cell);
        QTest::mouseClick(panel->view().viewport(), Qt::LeftButton, {},
                          panel->view().visualRect(cell).center());
        return *panel;
    }
    static void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    static void types(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    /// Tab until the keyboard is in the field of that name.
    static void tabTo(const QString &field) {
        for (int i = 0; i < 30 && QApplication::focusWidget()->accessibleName() != field; ++i)
            press(Qt::Key_Tab);
        REQUIRE(QApplication::focusWidget()->accessibleName() == field);
    }
};

const Id<Interest> wish = id<Interest>("klm-wants-score");

} // namespace

TEST_CASE("an interest is given its kind, disclosure and reason by keys, and Escape returns to its cell") {
    const Shown shown;
    const MatrixPanel &interests =
        shown.at(Qt::Key_7, "interests", ref(id<Partner>("klm")), ref(id<Outcome>("klm-score")));
    CHECK(shown.window.selection().current() == ref(wish));
    Shown::press(Qt::Key_Return);
    REQUIRE(shown.inspector().isAncestorOf(QApplication::focusWidget()));
    Shown::tabTo("Kind");
    Shown::types("Com");
    Shown::tabTo("Why");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    Shown::types("Its brand");
    Shown::press(Qt::Key_Return);
    CHECK(shown.now()[wish].kind == InterestKind::commercial);
    CHECK(shown.now()[wish].rationale == "Its brand");
    CHECK(shown.controller().document().undoLabels().size() == 2);
    Shown::press(Qt::Key_Escape);
    CHECK(interests.isAncestorOf(QApplication::focusWidget()));
    CHECK(shown.window.selection().current() == ref(wish));
}

TEST_CASE("Escape first takes back what is typed, and then returns") {
    const Shown shown;
    const MatrixPanel &interests =
        shown.at(Qt::Key_7, "interests", ref(id<Partner>("klm")), ref(id<Outcome>("klm-score")));
    Shown::press(Qt::Key_Return);
    Shown::tabTo("Why");
    Shown::types("Not this");
    Shown::press(Qt::Key_Escape);
    CHECK_FALSE(interests.isAncestorOf(QApplication::focusWidget()));
    Shown::press(Qt::Key_Escape);
    CHECK(interests.isAncestorOf(QApplication::focusWidget()));
    CHECK(shown.controller().document().undoLabels().empty());
}

TEST_CASE("an effect has its form; the map keeps its touchpoint chosen") {
    const Shown shown;
    const EntityRef queue = ref(id<Touchpoint>("queue-security"));
    shown.at(Qt::Key_8, "effects", queue, ref(id<Outcome>("klm-score")));
    REQUIRE(shown.window.selection().current());
    CHECK(shown.window.selection().current()->type == EntityType::effect);
    CHECK(shown.map().selection() == std::vector{queue});
    Shown::press(Qt::Key_Return);
    Shown::tabTo("Weight, from -1 to 1");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    Shown::types("-0.35");
    Shown::press(Qt::Key_Return);
    const Id<Effect> effect{shown.window.selection().current()->id};
    CHECK(shown.now()[effect].weight == -0.35);
}

TEST_CASE("what is typed on the map goes behind the touchpoint of the effect that is chosen") {
    const Shown shown;
    const Id<Touchpoint> queue = id<Touchpoint>("queue-security");
    shown.at(Qt::Key_8, "effects", ref(queue), ref(id<Outcome>("klm-score")));
    QTest::keyClick(&shown.map(), Qt::Key_2, Qt::AltModifier);
    Shown::press(Qt::Key_Slash);
    Shown::types("Counts the minutes");
    Shown::press(Qt::Key_Return);
    REQUIRE(shown.window.selection().current());
    const Id<Touchpoint> added{shown.window.selection().current()->id};
    CHECK(shown.now()[added].phase == shown.now()[queue].phase);
    CHECK(shown.now()[added].name == "Counts the minutes");
}

TEST_CASE("walking on to an empty cell lets go of what stood in the one before") {
    const Shown shown;
    shown.at(Qt::Key_7, "interests", ref(id<Partner>("klm")), ref(id<Outcome>("klm-score")));
    Shown::press(Qt::Key_Up);
    Shown::press(Qt::Key_Home);
    CHECK_FALSE(shown.window.selection().current());
}

TEST_CASE("a partner that said nothing declares an interest in one step") {
    const Shown shown;
    const auto &all = *shown.controller().snapshot()->findings;
    const auto found = std::find_if(all.begin(), all.end(),
                                    [](const Finding &one) { return one.check == "interest.undeclared"; });
    REQUIRE(found != all.end());
    const Finding finding = *found;
    const std::size_t before = shown.now().table<Interest>().size();
    emit shown.window.findChild<FindingsPanel *>()->chosen(finding);
    const auto buttons = shown.window.findChild<FindingNote *>()->findChildren<ElidedButton *>();
    REQUIRE(buttons.size() > 1);
    CHECK(buttons.front()->accessibleName().startsWith("Declare that "));
    QTest::mouseClick(buttons.front(), Qt::LeftButton);
    CHECK(shown.now().table<Interest>().size() == before + 1);
    CHECK_FALSE(shown.window.selection().finding());
    REQUIRE(shown.controller().undo().isEmpty());
    CHECK(shown.now().table<Interest>().size() == before);
}
