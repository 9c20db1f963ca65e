// The matrix is filled by keys; each key, Delete or paste is one edit of all chosen cells.
#include "panels/MatrixPanel.h"
#include "models/RolesMatrix.h"
#include "panels/MatrixView.h"
#include "tests/ui/panels/Shown.h"

#include <QClipboard>
#include <QLabel>

using namespace tussen;
using test::id;

namespace {

Ecosystem start() {
    test::Build build;
    build.partners({"airport", "airline"})
        .touchpoint("queue", "A:airport")
        .touchpoint("check")
        .touchpoint("board");
    return build.now();
}

struct Shown {
    Shown()
        : bench(start()),
          panel(std::make_unique<RolesMatrix>(), {"Roles", "keys", "empty"}, bench.edit()) {
        bench.changed = [this] { panel.show(bench.snapshot()); };
        panel.setSeen(true);
        panel.show(bench.snapshot());
        panel.resize(700, 300);
        test::show(panel);
        panel.view().setFocus();
        choose(0, 0);
    }
    void choose(int row, int column) const {
        panel.view().selectionModel()->setCurrentIndex(panel.view().model()->index(row, column),
                                                       QItemSelectionModel::ClearAndSelect);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers with = {}) const {
        QTest::keyClick(&panel.view(), key, with);
    }
    [[nodiscard]] QString at(int row, int column) const {
        return panel.view().model()->index(row, column).data().toString();
    }
    [[nodiscard]] bool says(const QString &text) const {
        for (const QLabel *label : panel.findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(text)) return true;
        return false;
    }

    test::Bench bench;
    MatrixPanel panel;
};

} // namespace

TEST_CASE("letters set the cell, Delete empties it") {
    const Shown shown;
    shown.press(Qt::Key_R);
    CHECK(shown.at(0, 0) == "AR");
    shown.press(Qt::Key_Down);
    shown.press(Qt::Key_C);
    CHECK(shown.at(1, 0) == "C");
    shown.press(Qt::Key_Delete);
    CHECK(shown.at(1, 0).isEmpty());
    CHECK(shown.bench.labels.size() == 3);
    CHECK(shown.bench.labels.front() == "Change what airport does at queue");
}

TEST_CASE("P makes all chosen roles proposed, once more confirmed; a letter keeps what they are") {
    Shown shown;
    shown.press(Qt::Key_R);
    shown.press(Qt::Key_Down, Qt::ShiftModifier);
    shown.press(Qt::Key_P);
    CHECK(shown.at(0, 0) == "A?R?");
    CHECK(shown.at(1, 0).isEmpty());
    CHECK(shown.bench.labels.back() == "Change which roles are proposed: 2 cells");
    shown.choose(0, 0);
    shown.press(Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text() == "AR\n");
    shown.press(Qt::Key_C);
    CHECK(shown.at(0, 0) == "C?");
    shown.press(Qt::Key_P);
    CHECK(shown.at(0, 0) == "C");
    CHECK(shown.bench.labels.size() == 4);
    shown.panel.setReadOnly(true);
    shown.press(Qt::Key_P);
    CHECK(shown.at(0, 0) == "C");
}

TEST_CASE("what was wrong with a paste is said until the document changes") {
    Shown shown;
    QApplication::clipboard()->clear();
    shown.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(shown.says("no text to paste"));
    shown.bench.edit()("Elsewhere", [](Edit &edit) {
        Partner row = edit.now()[id<Partner>("airline")];
        row.name = "Airline";
        edit.put(row);
    });
    CHECK_FALSE(shown.says("no text to paste"));
    CHECK(shown.says("keys"));
}

TEST_CASE("a range is filled in one edit") {
    const Shown shown;
    shown.press(Qt::Key_Right, Qt::ShiftModifier);
    shown.press(Qt::Key_Down, Qt::ShiftModifier);
    shown.press(Qt::Key_I);
    CHECK(shown.at(0, 0) == "I");
    CHECK(shown.at(1, 1) == "I");
    CHECK(shown.at(0, 2).isEmpty());
    CHECK(shown.bench.labels == QStringList{"Change 4 cells"});
}

TEST_CASE("a range is copied and pasted elsewhere in one edit") {
    const Shown shown;
    shown.press(Qt::Key_Right, Qt::ShiftModifier);
    shown.press(Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text() == "A\t\n");
    shown.choose(1, 1);
    shown.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(shown.at(1, 1) == "A");
    CHECK(shown.at(1, 2).isEmpty());
    CHECK(shown.bench.labels.size() == 1);
}

TEST_CASE("one value is pasted into all chosen cells") {
    const Shown shown;
    QApplication::clipboard()->setText("r\n");
    shown.press(Qt::Key_A, Qt::ControlModifier);
    shown.press(Qt::Key_V, Qt::ControlModifier);
    for (int row = 0; row < 2; ++row)
        for (int column = 0; column < 3; ++column)
            CHECK(shown.at(row, column) == "R");
}

TEST_CASE("what does not fit or is no role is refused whole, and said") {
    const Shown shown;
    const auto [text, reason] = GENERATE(std::pair("A\tR\nQ\tC", "“Q”"), std::pair("A\tR\tC\tI", "larger"),
                                         std::pair("A\nR\nC", "larger"), std::pair("", "no text"));
    QApplication::clipboard()->setText(text);
    shown.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(shown.bench.labels.isEmpty());
    CHECK(shown.says(reason));
    shown.press(Qt::Key_Right);
    CHECK_FALSE(shown.says(reason));
}

TEST_CASE("a document that cannot be changed is not") {
    Shown shown;
    shown.panel.setReadOnly(true);
    shown.press(Qt::Key_R);
    CHECK(shown.bench.labels.isEmpty());
    CHECK(shown.says("cannot be changed"));
}

TEST_CASE("moving to a cell tells its touchpoint; being told elsewhere answers nothing") {
    Shown shown;
    std::vector<std::vector<EntityRef>> told;
    QObject::connect(&shown.panel, &DocumentPanel::pointedAt,
                     [&](const std::vector<EntityRef> &these) { told.push_back(these); });
    shown.press(Qt::Key_Right);
    REQUIRE(told.size() == 1);
    CHECK(told.front() == std::vector{ref(id<Touchpoint>("check"))});
    shown.panel.setFocusProxy(nullptr);
    shown.panel.view().clearFocus();
    shown.panel.setChosen({ref(id<Touchpoint>("board"))});
    CHECK(shown.panel.view().currentIndex().column() == 2);
    CHECK(told.size() == 1);
}

TEST_CASE("what is chosen elsewhere moves also a cell that has the keyboard; its own choice leaves a range") {
    Shown shown;
    QObject::connect(&shown.panel, &DocumentPanel::pointedAt,
                     [&](const std::vector<EntityRef> &these) { shown.panel.setChosen(these); });
    shown.press(Qt::Key_Right, Qt::ShiftModifier);
    CHECK(shown.panel.view().selectionModel()->selectedIndexes().size() == 2);
    shown.press(Qt::Key_I);
    CHECK(shown.panel.view().selectionModel()->selectedIndexes().size() == 2);
    REQUIRE(shown.panel.view().hasFocus());
    shown.panel.setChosen({ref(id<Touchpoint>("board"))});
    CHECK(shown.panel.view().currentIndex().column() == 2);
}

TEST_CASE("the keyboard stays with its row and column where others come and go") {
    Shown shown;
    const auto remove = [&](const char *key) {
        shown.bench.edit()("Delete", [&](Edit &edit) { edit.remove(ref(id<Touchpoint>(key))); });
    };
    const auto now = [&] {
        const QModelIndex at = shown.panel.view().currentIndex();
        return std::pair(at.row(), at.column());
    };
    shown.choose(1, 2); // airline, board
    remove("queue");
    CHECK(now() == std::pair(1, 1));
    remove("board");
    CHECK(now() == std::pair(1, 0)); // its column has gone: the one beside it
    remove("check");
    CHECK_FALSE(shown.panel.view().isVisible());
}

TEST_CASE("nothing is made while nobody sees the panel, and nothing old is shown after") {
    Shown shown;
    shown.panel.setSeen(false);
    shown.bench.edit()("Other", [](Edit &edit) { edit.remove(id<Partner>("airline")); });
    CHECK(shown.panel.view().model()->rowCount() == 2);
    shown.panel.setSeen(true);
    CHECK(shown.panel.view().model()->rowCount() == 1);
}

TEST_CASE("without anything to cross, the panel says what to do") {
    Shown shown;
    shown.panel.show(test::snapshot(test::Build().partner("airport").journey("trip").now()));
    CHECK(shown.says("empty"));
    CHECK_FALSE(shown.panel.view().isVisible());
}
