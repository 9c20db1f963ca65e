// The outline keeps what people opened, and tells what they choose.
#include "panels/OutlinePanel.h"
#include "panels/Tree.h"
#include "tests/ui/panels/Shown.h"

using namespace tussen;
using test::id;

namespace {

test::Build twoJourneys() {
    test::Build build;
    build.journey("depart").phase("Book").touchpoint("Find").phase("Fly").touchpoint("Queue");
    build.journey("arrive").phase("Home").touchpoint("Fetch");
    return build;
}

struct Shown {
    Shown() {
        QObject::connect(&panel, &OutlinePanel::chosen,
                         [this](const std::vector<EntityRef> &rows) { chosen.push_back(rows); });
        panel.show(test::snapshot(twoJourneys().now()));
        panel.resize(300, 600);
        test::show(panel);
    }

    [[nodiscard]] QModelIndex rowOf(const EntityRef &entity) const {
        return static_cast<OutlineModel *>(tree->model())->indexOf(entity);
    }

    OutlinePanel panel{[](const QString &, const auto &) { return QString(); }};
    Tree *tree = panel.findChild<Tree *>();
    std::vector<std::vector<EntityRef>> chosen;
};

} // namespace

TEST_CASE("the journey shown is open, the others are closed") {
    const Shown shown;
    CHECK(shown.tree->isExpanded(shown.rowOf(ref(id<Journey>("depart")))));
    CHECK(shown.tree->isExpanded(shown.rowOf(ref(id<Phase>("Fly")))));
    CHECK_FALSE(shown.tree->isExpanded(shown.rowOf(ref(id<Journey>("arrive")))));
}

TEST_CASE("what people closed stays closed through edits") {
    Shown shown;
    shown.tree->collapse(shown.rowOf(ref(id<Phase>("Fly"))));
    shown.panel.show(test::snapshot(twoJourneys().touchpoint("Ride").now()));
    CHECK_FALSE(shown.tree->isExpanded(shown.rowOf(ref(id<Phase>("Fly")))));
    CHECK(shown.tree->isExpanded(shown.rowOf(ref(id<Phase>("Book")))));
}

TEST_CASE("a click and the arrow keys choose") {
    Shown shown;
    const EntityRef find = ref(id<Touchpoint>("Find"));
    QTest::mouseClick(shown.tree->viewport(), Qt::LeftButton, {},
                      shown.tree->visualRect(shown.rowOf(find)).center());
    QTest::keyClick(shown.tree, Qt::Key_Down);
    using Rows = std::vector<EntityRef>;
    CHECK(shown.chosen == std::vector{Rows{find}, Rows{ref(id<Phase>("Fly"))}});
}

TEST_CASE("with Shift and Ctrl several rows are chosen, and told with the last one last") {
    Shown shown;
    const EntityRef book = ref(id<Phase>("Book"));
    const EntityRef find = ref(id<Touchpoint>("Find"));
    const EntityRef queue = ref(id<Touchpoint>("Queue"));
    const auto click = [&](const EntityRef &row, Qt::KeyboardModifiers keys) {
        QTest::mouseClick(shown.tree->viewport(), Qt::LeftButton, keys,
                          shown.tree->visualRect(shown.rowOf(row)).center());
    };
    click(queue, Qt::NoModifier);
    click(find, Qt::ControlModifier);
    CHECK(shown.chosen.back() == std::vector{queue, find});
    click(find, Qt::ControlModifier);
    CHECK(shown.chosen.back() == std::vector{queue});
    click(find, Qt::NoModifier);
    QTest::keyClick(shown.tree, Qt::Key_Up, Qt::ShiftModifier);
    CHECK(shown.chosen.back() == std::vector{find, book});
}

TEST_CASE("the current row follows what is chosen elsewhere, and answers nothing") {
    Shown shown;
    shown.panel.setChosen({ref(id<Touchpoint>("Queue"))});
    CHECK(shown.tree->currentIndex() == shown.rowOf(ref(id<Touchpoint>("Queue"))));
    shown.panel.setChosen({});
    CHECK_FALSE(shown.tree->currentIndex().isValid());
    CHECK_FALSE(shown.tree->selectionModel()->hasSelection());
    CHECK(shown.chosen.empty());
}

TEST_CASE("what is chosen elsewhere is chosen here alone, whatever keys are held") {
    Shown shown;
    const QModelIndex find = shown.rowOf(ref(id<Touchpoint>("Find")));
    const QModelIndex queue = shown.rowOf(ref(id<Touchpoint>("Queue")));
    QTest::keyPress(shown.tree, Qt::Key_Control, Qt::ControlModifier);
    shown.panel.setChosen({ref(id<Touchpoint>("Find"))});
    shown.panel.setChosen({ref(id<Touchpoint>("Queue"))});
    CHECK(shown.tree->selectionModel()->selectedIndexes() == QModelIndexList{queue});
    shown.panel.setChosen({ref(id<Touchpoint>("Find")), ref(id<Touchpoint>("Queue"))});
    QTest::keyRelease(shown.tree, Qt::Key_Control);
    CHECK(shown.tree->selectionModel()->isSelected(find));
    CHECK(shown.tree->selectionModel()->isSelected(queue));
}
