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
                         [this](const EntityRef &one) { chosen.push_back(one); });
        panel.show(test::snapshot(twoJourneys().now()));
        panel.resize(300, 600);
        test::show(panel);
    }

    [[nodiscard]] QModelIndex rowOf(const EntityRef &entity) const {
        return static_cast<OutlineModel *>(tree->model())->indexOf(entity);
    }

    OutlinePanel panel{[](const QString &, const auto &) { return QString(); }};
    Tree *tree = panel.findChild<Tree *>();
    std::vector<EntityRef> chosen;
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
    CHECK(shown.chosen == std::vector{find, ref(id<Phase>("Fly"))});
}

TEST_CASE("the current row follows what is chosen elsewhere, and answers nothing") {
    Shown shown;
    shown.panel.setCurrent(ref(id<Touchpoint>("Queue")));
    CHECK(shown.tree->currentIndex() == shown.rowOf(ref(id<Touchpoint>("Queue"))));
    shown.panel.setCurrent(std::nullopt);
    CHECK_FALSE(shown.tree->currentIndex().isValid());
    CHECK(shown.chosen.empty());
}
