// The changes stand in their order, and a click goes to the state after one.
#include "panels/HistoryPanel.h"
#include "tests/ui/panels/Shown.h"

#include <QAbstractItemModelTester>
#include <QListWidget>

using namespace tussen;

namespace {

struct Shown {
    Shown() {
        panel.setSeen(true);
        panel.show(test::snapshot(test::Build().journey("trip").now()));
        panel.resize(300, 300);
        test::show(panel);
    }
    [[nodiscard]] QListWidget &list() const { return *panel.findChild<QListWidget *>(); }
    void click(int row) const {
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {},
                          list().visualItemRect(list().item(row)).center());
    }

    std::vector<int> steps;
    HistoryPanel panel{[] {
                           return History{{"Add queue", "Rename queue"}, {"Delete queue"}};
                       },
                       [this](int by) {
                           steps.push_back(by);
                           return QString();
                       }};
};

} // namespace

TEST_CASE("the list of changes keeps the rules of models while the history grows") {
    using Mode = QAbstractItemModelTester::FailureReportingMode;
    History history{{"Add queue"}, {}};
    HistoryPanel panel{[&] { return history; }, [](int) { return QString(); }};
    auto *list = panel.findChild<QListWidget *>();
    const QAbstractItemModelTester tester(list->model(), Mode::Fatal);
    panel.setSeen(true);
    for (const char *step : {"Rename queue", "Delete queue", "Add gate"}) {
        panel.show(test::snapshot(test::Build().journey("trip").now()));
        history.done << QLatin1String(step);
    }
    history.undone << history.done.takeLast();
    panel.show(test::snapshot(test::Build().journey("trip").now()));
    CHECK(list->count() == 5);
}

TEST_CASE("the history begins with the document as it was opened, and the present state is chosen") {
    const Shown shown;
    REQUIRE(shown.list().count() == 4);
    CHECK(shown.list().item(1)->text() == "Add queue");
    CHECK(shown.list().item(3)->text() == "Delete queue (taken back)");
    CHECK(shown.list().currentRow() == 2);
}

TEST_CASE("a click or Enter goes there; where the document is already, nothing happens") {
    const Shown shown;
    shown.click(2);
    CHECK(shown.steps.empty());
    shown.click(0);
    shown.click(3);
    CHECK(shown.steps == std::vector{-2, 1});
    shown.list().setFocus();
    shown.list().setCurrentRow(1);
    QTest::keyClick(&shown.list(), Qt::Key_Return);
    CHECK(shown.steps == std::vector{-2, 1, -1});
}
