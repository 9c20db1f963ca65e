// What can be done about a finding, beside it in the list and in the note.
#include "panels/AcceptDialog.h"
#include "panels/Author.h"
#include "panels/ElidedButton.h"
#include "panels/FindingDelegate.h"
#include "panels/FindingNote.h"
#include "panels/FindingsPanel.h"
#include "panels/Tree.h"
#include "tests/ui/panels/Shown.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

using namespace tussen;
using test::Build;
using test::id;

namespace {

/// A journey in which nobody is accountable for the queue.
Ecosystem queueOfNobody() {
    return Build()
        .partners({"Airport", "Guards"})
        .journey("trip", "Airport")
        .touchpoint("queue", "R:Guards C:Airport")
        .goal("away")
        .transition("queue", "away")
        .now();
}

struct Shown {
    Shown() {
        bench.changed = [this] { panel.show(bench.snapshot()); };
        bench.changed();
        panel.resize(1000, 600);
        test::show(panel);
        tree->setFocus();
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, {},
                          tree->visualRect(tree->model()->index(0, 0)).topLeft() + QPoint(60, 10));
        REQUIRE(panel.findChildren<QMenu *>().isEmpty());
    }

    [[nodiscard]] QMenu &menu() {
        REQUIRE(QTest::qWaitFor([this] { return panel.findChild<QMenu *>() != nullptr; }));
        return *panel.findChild<QMenu *>();
    }
    void take(const QString &words) {
        for (QAction *action : menu().actions())
            if (action->text() == words) {
                menu().setActiveAction(action);
                return QTest::keyClick(&menu(), Qt::Key_Return);
            }
        FAIL("no step is called " << words.toStdString());
    }
    [[nodiscard]] QString firstFinding() const { return tree->model()->index(0, 0).data().toString(); }

    test::Bench bench{queueOfNobody()};
    FindingsPanel panel{bench.edit()};
    Tree *tree = panel.findChild<Tree *>();
};

/// Fills in the question about accepting that is about to be asked, and closes it.
void accept(const QString &reason, const QString &author, bool confirm = true) {
    QTimer::singleShot(0, qApp, [=] {
        auto *dialog = qobject_cast<AcceptDialog *>(QApplication::activeModalWidget());
        if (!dialog) return;
        QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(), reason);
        dialog->findChild<QLineEdit *>()->setText(author);
        QTest::keyClick(dialog->findChild<QLineEdit *>(), confirm ? Qt::Key_Return : Qt::Key_Escape);
    });
}

/// Whether the last sign of a line is wide at its top and pointed at its foot, as ▾ is and three dots are
/// not.
bool endsInTriangle(const QImage &line) {
    const QRgb ground = line.pixel(line.width() - 1, line.height() / 2);
    const auto inkIn = [&](const QRect &place) {
        int ink = 0;
        for (int y = place.top(); y <= place.bottom(); ++y)
            for (int x = place.left(); x <= place.right(); ++x)
                ink += line.pixel(x, y) != ground ? 1 : 0;
        return ink;
    };
    const auto column = [&](int x) { return QRect(x, 4, 1, line.height() - 8); };
    int right = line.width() - 1;
    while (right > 0 && inkIn(column(right)) == 0)
        --right;
    int left = right;
    while (left > 0 && inkIn(column(left - 1)) > 0)
        --left;
    const auto row = [&](int y) { return QRect(left, y, right - left + 1, 1); };
    int top = 4;
    while (top < line.height() - 4 && inkIn(row(top)) == 0)
        ++top;
    int foot = line.height() - 5;
    while (foot > top && inkIn(row(foot)) == 0)
        --foot;
    return inkIn(row(top + 1)) > 2 * inkIn(row(foot));
}

} // namespace

TEST_CASE("a click on the repair beside a finding offers all repairs, and one makes it good") {
    Shown shown;
    REQUIRE(shown.firstFinding().contains("queue"));
    const QRect row = shown.tree->visualRect(shown.tree->model()->index(0, 0));
    QTest::mouseClick(shown.tree->viewport(), Qt::LeftButton, {}, FindingDelegate::repairPlace(row).center());
    shown.take("Make Airport accountable");
    CHECK(shown.bench.labels == QStringList{"Make Airport accountable"});
    const Relations relations(shown.bench.now);
    REQUIRE(relations.owner(id<Touchpoint>("queue")));
    CHECK(relations.owner(id<Touchpoint>("queue"))->name == "Airport");
    CHECK_FALSE(shown.firstFinding().startsWith("Nobody is accountable"));
}

TEST_CASE("that more can be done is seen beside a finding, however long its repair and narrow the list") {
    const auto [name, width] = GENERATE(table<QString, int>({
        {"Airport", 1000},
        {QString(200, u'w'), 1000},
        {"Airport", 320},
        {QString(200, u'w'), 560},
    }));
    Shown shown;
    shown.bench.edit()("", [&, name = name](Edit &edit) {
        Partner row = edit.now()[id<Partner>("Guards")];
        row.name = toUtf8(name);
        edit.put(row);
    });
    shown.panel.resize(width, 600);
    QApplication::processEvents();
    const QRect row = shown.tree->visualRect(shown.tree->model()->index(0, 0));
    const QRect place = FindingDelegate::repairPlace(row);
    REQUIRE(row.contains(place));
    CHECK(endsInTriangle(shown.tree->viewport()->grab(place).toImage()));
    QTest::mouseClick(shown.tree->viewport(), Qt::LeftButton, {}, place.center());
    CHECK(shown.menu().actions().size() > 1);
}

TEST_CASE("the menu key opens what can be done, those with a part in it first") {
    Shown shown;
    QContextMenuEvent key(QContextMenuEvent::Keyboard, {}, {});
    QApplication::sendEvent(shown.tree, &key);
    QStringList words;
    for (const QAction *action : shown.menu().actions())
        if (!action->isSeparator()) words << action->text();
    CHECK(words ==
          QStringList{"Make Guards accountable", "Make Airport accountable", "Accept with a reason…"});
}

TEST_CASE("where others could be accountable too, the list and the note lead to all of them") {
    Shown shown;
    EntityRef wanted{};
    QObject::connect(&shown.panel, &FindingsPanel::answerWanted,
                     [&](const EntityRef &touchpoint) { wanted = touchpoint; });
    shown.bench.edit()("Add partner", [](Edit &edit) {
        Partner row;
        row.id = id<Partner>("Police");
        row.name = "Police";
        edit.put(std::move(row));
    });
    shown.bench.labels.clear();
    shown.panel.openSteps();
    shown.take("Somebody else…");
    CHECK(wanted == ref(id<Touchpoint>("queue")));
    CHECK(shown.bench.labels.isEmpty());
    FindingNote note{shown.bench.edit()};
    note.show(shown.bench.snapshot(), shown.bench.snapshot()->findings->front());
    test::show(note);
    wanted = {};
    QObject::connect(&note, &FindingNote::answerWanted,
                     [&](const EntityRef &touchpoint) { wanted = touchpoint; });
    const auto buttons = note.findChildren<ElidedButton *>();
    REQUIRE(buttons.size() == 4);
    CHECK(buttons.at(2)->accessibleName() == "Somebody else…");
    QTest::mouseClick(buttons.at(2), Qt::LeftButton);
    CHECK(wanted == ref(id<Touchpoint>("queue")));
}

TEST_CASE("a finding is accepted with a reason and a name that is remembered, and accepted no longer") {
    Shown shown;
    const QString title = shown.firstFinding();
    shown.panel.openSteps();
    accept("We know", "Els");
    shown.take("Accept with a reason…");
    REQUIRE(shown.bench.now.table<Waiver>().size() == 1);
    const Waiver &waiver = *shown.bench.now.table<Waiver>().begin();
    CHECK(waiver.reason == "We know");
    CHECK(waiver.author == "Els");
    CHECK(waiver.inputs);
    CHECK(rememberedAuthor() == "Els");
    CHECK(shown.firstFinding() != title);

    QToolButton *accepted = shown.panel.chips()->findChildren<QToolButton *>("chip").last();
    CHECK(accepted->text() == "1 accepted");
    accepted->click();
    const QAbstractItemModel &list = *shown.tree->model();
    const QModelIndex last = list.index(list.rowCount() - 1, 0);
    CHECK(last.data().toString() == title);
    shown.tree->setCurrentIndex(last);
    CHECK(QTest::qWaitFor([&] { return shown.panel.findChild<QMenu *>() == nullptr; }));
    shown.panel.openSteps();
    accept("We know, and it gets better", "Els and Bo");
    shown.take("Change the reason…");
    REQUIRE(shown.bench.now.table<Waiver>().size() == 1);
    CHECK(shown.bench.now.table<Waiver>().begin()->reason == "We know, and it gets better");
    CHECK(shown.bench.now.table<Waiver>().begin()->author == "Els and Bo");

    CHECK(QTest::qWaitFor([&] { return shown.panel.findChild<QMenu *>() == nullptr; }));
    shown.panel.openSteps();
    shown.take("Accept no longer");
    CHECK(shown.bench.now.table<Waiver>().empty());
    CHECK(shown.firstFinding() == title);
    rememberAuthor({});
}

TEST_CASE("without a reason nothing is accepted, and Escape leaves all as it was") {
    AcceptDialog dialog("Nobody is accountable", nullptr);
    test::show(dialog);
    QTest::keyClicks(dialog.findChild<QPlainTextEdit *>(), "   ");
    for (const QPushButton *button : dialog.findChildren<QPushButton *>())
        if (button->text() == "Accept") CHECK_FALSE(button->isEnabled());
    Shown shown;
    shown.panel.openSteps();
    accept("We know", "Els", false);
    shown.take("Accept with a reason…");
    CHECK(shown.bench.labels.isEmpty());
}

TEST_CASE("from the reason Tab goes on to the name, and Ctrl+Enter accepts once there is a reason") {
    AcceptDialog dialog("Nobody is accountable", nullptr);
    test::show(dialog);
    auto *reason = dialog.findChild<QPlainTextEdit *>();
    CHECK(reason->placeholderText().contains("Ctrl+Enter"));
    QTest::keyClick(reason, Qt::Key_Tab);
    CHECK(dialog.findChild<QLineEdit *>()->hasFocus());
    reason->setFocus();
    QTest::keyClick(reason, Qt::Key_Return, Qt::ControlModifier);
    CHECK(dialog.isVisible());
    QTest::keyClicks(reason, "We know");
    QTest::keyClick(reason, Qt::Key_Return, Qt::ControlModifier);
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(dialog.acceptance().reason == "We know");
    rememberAuthor({});
}

TEST_CASE("what may not be changed offers nothing") {
    Shown shown;
    shown.panel.setReadOnly(true);
    shown.panel.openSteps();
    CHECK(shown.panel.findChild<QMenu *>() == nullptr);
    CHECK(shown.tree->model()->index(0, 0).data(FindingsModel::RepairRole).toString().isEmpty());
    FindingNote note{shown.bench.edit()};
    note.setReadOnly(true);
    note.show(shown.bench.snapshot(), shown.bench.snapshot()->findings->front());
    test::show(note);
    for (const auto *button : note.findChildren<ElidedButton *>())
        CHECK_FALSE(button->isVisible());
}

TEST_CASE("the note has a button for each step, and says who accepted a finding and why") {
    test::Bench bench{queueOfNobody()};
    FindingNote note{bench.edit()};
    const auto finding = [&] { return bench.snapshot()->findings->front(); };
    note.show(bench.snapshot(), finding());
    test::show(note);
    note.resize(320, 300);
    const auto buttons = note.findChildren<ElidedButton *>();
    REQUIRE(buttons.size() == 3);
    CHECK(buttons.front()->accessibleName() == "Make Guards accountable");
    accept("A trial until May", "Jan");
    QTest::mouseClick(buttons.last(), Qt::LeftButton);
    const SnapshotPtr after = bench.snapshot();
    const auto &all = *after->findings;
    const auto waived = std::find_if(all.begin(), all.end(), [](const Finding &one) { return one.waived; });
    REQUIRE(waived != all.end());
    note.show(after, *waived);
    QStringList words;
    for (const QLabel *label : note.findChildren<QLabel *>())
        words << label->text();
    CHECK(words.join(' ').contains("Accepted by Jan on"));
    CHECK(words.join(' ').contains("A trial until May"));
    rememberAuthor({});
}
