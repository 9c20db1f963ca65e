// A cell of a matrix leads to the form of what stands there.
#include "models/InterestsMatrix.h"
#include "models/WeightMatrix.h"
#include "panels/MatrixPanel.h"
#include "panels/MatrixView.h"
#include "tests/ui/panels/Shown.h"

#include <QLabel>

using namespace tussen;
using test::id;

namespace {

using These = std::vector<EntityRef>;

Ecosystem start() {
    test::Build build;
    build.partners({"airport", "airline"})
        .outcomes({"calm", "income"})
        .touchpoint("queue", "A:airport")
        .effect("queue", "income", 0.5)
        .interest("one", "airport", 3, "calm")
        .interest("two", "airport", -2, "calm")
        .change<Interest>("two", [](auto &row) { row.disclosed = false; });
    return build.now();
}

struct Shown {
    explicit Shown(std::unique_ptr<MatrixKind> kind)
        : bench(start()),
          panel(std::move(kind), {"Matrix", "keys", "empty"}, bench.edit()) {
        bench.changed = [this] { panel.show(bench.snapshot()); };
        QObject::connect(&panel, &DocumentPanel::pointedAt, &panel, [this](const These &entities) {
            pointed.push_back(entities);
            panel.setChosen(entities);
        });
        QObject::connect(&panel, &DocumentPanel::formWanted, &panel, [this] { ++forms; });
        panel.setSeen(true);
        panel.show(bench.snapshot());
        panel.resize(700, 300);
        test::show(panel);
        panel.view().setFocus();
    }
    void press(Qt::Key key) const { QTest::keyClick(&panel.view(), key); }
    [[nodiscard]] QString note() const { return panel.findChildren<QLabel *>().last()->text(); }

    test::Bench bench;
    MatrixPanel panel;
    std::vector<These> pointed;
    int forms = 0;
};

} // namespace

TEST_CASE("a cell with one thing in it points at that, with its touchpoint before it") {
    Shown shown(std::make_unique<EffectsMatrix>());
    shown.press(Qt::Key_Right);
    CHECK(shown.pointed.back() == These{ref(id<Touchpoint>("queue")), ref(id<Effect>("queue|income"))});
    shown.press(Qt::Key_Left);
    CHECK(shown.pointed.back() == These{ref(id<Touchpoint>("queue"))});
}

TEST_CASE("what a key makes is pointed at, and what Delete takes no longer") {
    Shown shown(std::make_unique<InterestsMatrix>());
    shown.press(Qt::Key_Down);
    shown.press(Qt::Key_Plus);
    REQUIRE(shown.pointed.size() == 1);
    REQUIRE(shown.pointed.back().size() == 1);
    CHECK(shown.pointed.back().back().type == EntityType::interest);
    shown.press(Qt::Key_Delete);
    CHECK(shown.pointed.back().empty());
}

TEST_CASE("Enter wants the form of what stands in the cell; of nothing there is none") {
    Shown shown(std::make_unique<InterestsMatrix>());
    shown.press(Qt::Key_Return);
    CHECK(shown.forms == 1);
    shown.press(Qt::Key_Right);
    shown.press(Qt::Key_Return);
    CHECK(shown.forms == 1);
    CHECK(shown.note().startsWith("Nothing stands here yet"));
}

TEST_CASE("Space goes through several interests in one cell, and the panel says so") {
    Shown shown(std::make_unique<InterestsMatrix>());
    shown.press(Qt::Key_Right);
    shown.press(Qt::Key_Left);
    const These first = shown.pointed.back();
    REQUIRE(first.size() == 1);
    CHECK(shown.note().startsWith("1 of 2"));
    shown.press(Qt::Key_Space);
    CHECK(shown.pointed.back() != first);
    CHECK(shown.note().startsWith("2 of 2"));
    shown.press(Qt::Key_Space);
    CHECK(shown.pointed.back() == first);
}

TEST_CASE("a cell with something that is not disclosed is marked, others are not") {
    const Shown shown(std::make_unique<InterestsMatrix>());
    const auto &model = *shown.panel.view().model();
    CHECK(model.index(0, 0).data(MatrixModel::ConfidentialRole).toBool());
    CHECK(model.index(0, 0).data(Qt::AccessibleTextRole).toString().contains("not disclosed"));
    CHECK_FALSE(model.index(1, 0).data(MatrixModel::ConfidentialRole).toBool());
}
