// The list of findings, with mouse and keyboard.
#include "panels/FindingsPanel.h"
#include "checks/Waive.h"
#include "panels/Tree.h"
#include "tests/ui/panels/Shown.h"

#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>

using namespace tussen;
using test::id;

namespace {

struct Shown {
    Shown() {
        QObject::connect(&panel, &FindingsPanel::chosen,
                         [this](const Finding &one) { chosen.push_back(one); });
        panel.show(test::snapshot(test::schiphol()));
        panel.resize(1000, 600);
        test::show(panel);
        tree->setFocus();
    }

    [[nodiscard]] QModelIndex row(int place) const { return tree->model()->index(place, 0); }
    void click(const QModelIndex &index) const {
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(index).center());
    }
    [[nodiscard]] QModelIndex firstGroup(int least = 1) const {
        for (int place = 0; place < tree->model()->rowCount(); ++place)
            if (tree->model()->rowCount(row(place)) > least) return row(place);
        FAIL("no group");
        return {};
    }
    [[nodiscard]] QPushButton *more() const { return panel.findChild<QPushButton *>("quiet"); }
    [[nodiscard]] QToolButton *chip(int place) const {
        return panel.chips()->findChildren<QToolButton *>("chip").at(place);
    }

    FindingsPanel panel;
    Tree *tree = panel.findChild<Tree *>();
    std::vector<Finding> chosen;
};

} // namespace

TEST_CASE("a click on a finding chooses it, and a second click again") {
    Shown shown;
    shown.click(shown.row(1));
    REQUIRE(shown.chosen.size() == 1);
    CHECK(shown.chosen[0].severity == Severity::error);
    shown.click(shown.row(1));
    CHECK(shown.chosen.size() == 2);
}

TEST_CASE("the arrow keys choose, the program does not") {
    Shown shown;
    shown.click(shown.row(0));
    QTest::keyClick(shown.tree, Qt::Key_Down);
    CHECK(shown.chosen.size() == 2);
    CHECK(shown.chosen[0] != shown.chosen[1]);
    shown.panel.clearChoice();
    CHECK(shown.chosen.size() == 2);
    CHECK_FALSE(shown.tree->currentIndex().isValid());
}

TEST_CASE("the next finding takes the place of one that is mended, and the list stays where it is") {
    Shown shown;
    QTest::mouseClick(shown.more(), Qt::LeftButton);
    shown.panel.resize(1000, 200);
    QApplication::processEvents();
    const bool inGroup = GENERATE(true, false);
    const QModelIndex group = shown.firstGroup(2);
    if (inGroup) shown.click(group);
    const QModelIndex parent = inGroup ? group : QModelIndex();
    const int place = inGroup ? 1 : 2;
    shown.tree->scrollTo(shown.tree->model()->index(place, 0, parent), QAbstractItemView::PositionAtTop);
    shown.click(shown.tree->model()->index(place, 0, parent));
    const Finding mended = shown.chosen.back();
    const QString next =
        shown.tree->model()->index(place + 1, 0, parent).data(FindingsModel::KeyRole).toString();
    const int scroll = shown.tree->verticalScrollBar()->value();
    const std::size_t told = shown.chosen.size();
    REQUIRE(scroll > 0);
    Edit edit(test::schiphol());
    waive(mended, {.reason = "As agreed"}, edit);
    shown.panel.show(test::snapshot(edit.now()));
    const QModelIndex current = shown.tree->currentIndex();
    CHECK(current.data(FindingsModel::KeyRole).toString() == next);
    CHECK(current.row() == place);
    CHECK(shown.tree->selectionModel()->isSelected(current));
    CHECK(shown.tree->verticalScrollBar()->value() == scroll);
    CHECK(shown.tree->hasFocus());
    CHECK(shown.chosen.size() == told);
}

TEST_CASE("after the last finding of a list the one before it is chosen") {
    Shown shown;
    const int last = shown.tree->model()->rowCount() - 1;
    shown.tree->scrollTo(shown.row(last));
    shown.click(shown.row(last));
    QTest::mouseClick(shown.chip(0), Qt::LeftButton); // errors alone
    CHECK(shown.tree->currentIndex() == shown.row(shown.tree->model()->rowCount() - 1));
}

TEST_CASE("everything else is one click away, and back") {
    Shown shown;
    const int first = shown.tree->model()->rowCount();
    CHECK(first == static_cast<int>(digestLength));
    QTest::mouseClick(shown.more(), Qt::LeftButton);
    CHECK(shown.tree->model()->rowCount() > first);
    QTest::mouseClick(shown.more(), Qt::LeftButton);
    CHECK(shown.tree->model()->rowCount() == first);
}

TEST_CASE("a group opens and closes with a click, and stays open when rows come and go") {
    Shown shown;
    const QModelIndex group = shown.firstGroup();
    const QString key = group.data(FindingsModel::KeyRole).toString();
    shown.click(group);
    CHECK(shown.tree->isExpanded(group));
    CHECK(shown.chosen.size() == 1);
    QTest::mouseClick(shown.more(), Qt::LeftButton);
    const auto *model = static_cast<FindingsModel *>(shown.tree->model());
    CHECK(shown.tree->isExpanded(model->indexOf(key)));
    shown.click(model->indexOf(key));
    CHECK_FALSE(shown.tree->isExpanded(model->indexOf(key)));
}

TEST_CASE("who comes to a group by keys is shown the first of its findings, and stays on the group") {
    Shown shown;
    const QModelIndex group = shown.firstGroup();
    shown.click(shown.row(group.row() - 1));
    QTest::keyClick(shown.tree, Qt::Key_Down);
    REQUIRE(shown.chosen.size() == 2);
    CHECK(shown.tree->currentIndex() == group);
    const auto &model = static_cast<const FindingsModel &>(*shown.tree->model());
    CHECK(shown.chosen.back() == *model.findingAt(model.index(0, 0, group)));
}

TEST_CASE("Return opens a group") {
    Shown shown;
    shown.tree->setCurrentIndex(shown.firstGroup());
    QTest::keyClick(shown.tree, Qt::Key_Return);
    CHECK(shown.tree->isExpanded(shown.firstGroup()));
}

TEST_CASE("the chips count the findings and filter them") {
    Shown shown;
    CHECK(shown.chip(0)->text() == "3 errors");
    CHECK(shown.chip(0)->accessibleName() == "Show errors only: 3 errors");
    QTest::mouseClick(shown.chip(0), Qt::LeftButton);
    CHECK(shown.chip(0)->text() == "✓ 3 errors");
    CHECK(shown.chip(0)->accessibleName() == "Errors are shown: 3 errors");
    CHECK(shown.chip(1)->accessibleName().startsWith("Warnings are hidden: "));
    CHECK(shown.chip(1)->toolTip() == "Warnings are hidden");
    CHECK(shown.tree->model()->rowCount() == 3);
    CHECK_FALSE(shown.more()->isVisible());
    QTest::mouseClick(shown.chip(0), Qt::LeftButton);
    CHECK(shown.chip(0)->text() == "3 errors");
    CHECK(shown.tree->model()->rowCount() == static_cast<int>(digestLength));
    CHECK_FALSE(shown.chip(3)->isVisible());
}

TEST_CASE("what is counted that is not of the journey shown, the panel says") {
    Shown shown;
    const auto says = [&] {
        QString words;
        for (const auto *label : shown.panel.findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains("whole document")) words = label->text();
        return words;
    };
    const SnapshotPtr all = test::snapshot(test::schiphol());
    const auto beyond = listedFindings(*all).size() - all->journeyFindings.size();
    REQUIRE(beyond > 1);
    CHECK(says() == QStringLiteral("%1 are about the whole document, not this journey alone").arg(beyond));
    test::Build build;
    build.touchpoint("queue");
    shown.panel.show(test::snapshot(build.now()));
    CHECK(says().isEmpty());
    build.partner("idle");
    shown.panel.show(test::snapshot(build.now()));
    CHECK(says() == "1 is about the whole document, not this journey alone");
}

TEST_CASE("what is chosen on the map marks its findings and brings the first into view") {
    Shown shown;
    shown.panel.resize(1000, 160);
    shown.panel.mark({ref(id<Touchpoint>("shops"))});
    shown.panel.showMarked();
    const auto *model = static_cast<FindingsModel *>(shown.tree->model());
    const QModelIndex marked = model->firstMarked();
    REQUIRE(marked.isValid());
    CHECK(shown.tree->viewport()->rect().contains(shown.tree->visualRect(marked).center()));
    CHECK(shown.chosen.empty());
}

TEST_CASE("without findings the panel says so") {
    FindingsPanel panel;
    test::Build build;
    build.partner("airport").partner("desk", "airport").journey("depart", "airport");
    build.touchpoint("Queue", "A:airport R:airport").touchpoint("Ask", "A:desk R:desk");
    for (const char *measured : {"Queue", "Ask"})
        build.change<Touchpoint>(measured, [](auto &row) { row.experience = 1; });
    build.outcome("Time").interest("less time", "airport", -5, "Time");
    panel.show(test::snapshot(build.now()));
    panel.resize(800, 300);
    test::show(panel);
    CHECK_FALSE(panel.findChild<Tree *>()->isVisible());
    CHECK_FALSE(panel.findChild<QPushButton *>("quiet")->isVisible());
}
