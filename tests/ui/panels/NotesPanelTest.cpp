// The parking lot: writing notes down, and giving them a place.
#include "panels/NotesPanel.h"
#include "tests/ui/panels/Shown.h"

#include <QAbstractItemModelTester>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QSettings>

using namespace tussen;
using test::Build;
using test::id;

namespace {

struct Shown {
    Shown() {
        bench.changed = [this] { panel.show(bench.snapshot(), chosen); };
        bench.changed();
        panel.resize(260, 500);
        test::show(panel);
    }

    void write(const QString &text) {
        panel.startNote();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    }
    void choose(const EntityRef &entity) {
        chosen = entity;
        bench.changed();
    }
    void choose(int row) const {
        list->setCurrentIndex(list->model()->index(row, 0));
        list->setFocus();
    }
    [[nodiscard]] QStringList texts() const {
        QStringList all;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            all << list->model()->index(row, 0).data().toString();
        return all;
    }
    void take(const QString &words) {
        QTest::keyClick(list, Qt::Key_Return);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        REQUIRE(menu);
        for (QAction *action : menu->actions())
            if (action->text() == words) {
                menu->setActiveAction(action);
                return QTest::keyClick(menu, Qt::Key_Return);
            }
        FAIL("no step is called " << words.toStdString());
    }
    [[nodiscard]] const Touchpoint &queue() const { return bench.now[id<Touchpoint>("queue")]; }

    test::Bench bench{Build().touchpoint("queue").touchpoint("check").path({"queue", "check"}).now()};
    std::optional<EntityRef> chosen;
    NotesPanel panel{bench.edit()};
    QLineEdit *line = panel.findChild<QLineEdit *>();
    QListView *list = panel.findChild<QListView *>();
    QAbstractItemModelTester tester{list->model(), QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_CASE("Enter keeps what was said, in its order, with its day, and empties the line") {
    Shown shown;
    shown.write("Nobody told us the gate moved");
    shown.write("Who pays for extra lanes?");
    shown.write("   ");
    CHECK(shown.texts() == QStringList{"Nobody told us the gate moved", "Who pays for extra lanes?"});
    CHECK(shown.line->text().trimmed().isEmpty());
    CHECK(shown.bench.labels == QStringList{"Write down “Nobody told us the gate moved”",
                                            "Write down “Who pays for extra lanes?”"});
    CHECK(shown.bench.now.table<Note>().begin()->on);
}

TEST_CASE("a note becomes a touchpoint behind the chosen one, as one step") {
    Shown shown;
    shown.choose(ref(id<Touchpoint>("queue")));
    shown.write("Takes off shoes");
    shown.choose(0);
    shown.take("Make it a touchpoint behind “queue”");
    CHECK(shown.texts().isEmpty());
    const Relations relations(shown.bench.now);
    const auto ways = relations.outgoing(id<Touchpoint>("queue"));
    REQUIRE(ways.size() == 1);
    CHECK(shown.bench.now[ways.front()->to].name == "Takes off shoes");
    CHECK(shown.bench.labels.last() == "Make “Takes off shoes” a touchpoint");
}

TEST_CASE("a note becomes a need or an ideal of the chosen touchpoint") {
    Shown shown;
    shown.choose(ref(id<Touchpoint>("queue")));
    shown.write("To know how long");
    shown.choose(0);
    shown.take("Make it a need at “queue”");
    CHECK(shown.queue().need == "To know how long");
    shown.write("A slot");
    shown.choose(0);
    shown.take("Make it an ideal for “queue”");
    CHECK(shown.queue().ideal == "A slot");
}

TEST_CASE("a pinned note says where, stands first when that is chosen, and comes back") {
    Shown shown;
    shown.write("First");
    shown.write("Second");
    shown.choose(ref(id<Touchpoint>("queue")));
    shown.choose(1);
    shown.take("Pin it to “queue”");
    CHECK(shown.texts() == QStringList{"Second", "First"});
    CHECK(shown.panel.pinned()->text() == "Note: Second");
    CHECK(shown.list->model()->index(0, 0).data(NotesModel::DetailRole).toString().startsWith("at queue"));
    shown.chosen.reset();
    shown.bench.changed();
    CHECK(shown.texts() == QStringList{"First", "Second"});
    CHECK(shown.panel.pinned()->text().isEmpty());
    shown.choose(1);
    shown.take("Take it back to the parking lot");
    CHECK_FALSE(shown.bench.now.table<Note>().begin()->touchpoint);
}

TEST_CASE("F2 changes a note, Delete takes it away, and nothing is changed that may not be") {
    Shown shown;
    shown.write("Frist");
    shown.choose(0);
    QTest::keyClick(shown.list, Qt::Key_F2);
    auto *editor = shown.list->viewport()->findChild<QLineEdit *>();
    REQUIRE(editor);
    editor->selectAll();
    QTest::keyClicks(editor, "First");
    QTest::keyClick(editor, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return shown.texts() == QStringList{"First"}; }));
    shown.panel.setReadOnly(true);
    shown.choose(0);
    QTest::keyClick(shown.list, Qt::Key_Delete);
    QTest::keyClick(shown.list, Qt::Key_Return);
    CHECK_FALSE(QApplication::activePopupWidget());
    CHECK(shown.texts() == QStringList{"First"});
    CHECK(shown.line->isHidden());
    shown.panel.setReadOnly(false);
    shown.choose(0);
    QTest::keyClick(shown.list, Qt::Key_Delete);
    CHECK(shown.texts().isEmpty());
}

TEST_CASE("who said a note is given by keyboard, holds for the notes to come, and can be cleared") {
    QSettings().remove("speaker");
    Shown shown;
    shown.write("Too long");
    const auto say = [&](int row, const QString &name) {
        shown.choose(row);
        shown.take(QString("Said by") + QChar(0x2026));
        auto *dialog = shown.panel.findChild<QInputDialog *>();
        REQUIRE(dialog);
        auto *line = dialog->findChild<QLineEdit *>();
        line->selectAll();
        name.isEmpty() ? QTest::keyClick(line, Qt::Key_Delete) : QTest::keyClicks(line, name);
        QTest::keyClick(line, Qt::Key_Return);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    const auto saidBy = [&](int row) {
        return shown.list->model()
            ->index(row, 0)
            .data(NotesModel::DetailRole)
            .toString()
            .section(" · ", 0, 0);
    };
    say(0, "Anna");
    CHECK(saidBy(0) == "Anna");
    CHECK(shown.bench.labels.back() == "Change who said “Too long”");
    shown.write("Too loud");
    CHECK(saidBy(1) == "Anna");
    say(1, "");
    CHECK_FALSE(saidBy(1).contains("Anna"));
    CHECK(saidBy(0) == "Anna");
    shown.write("Too far");
    CHECK_FALSE(saidBy(2).contains("Anna"));
    QSettings().remove("speaker");
}

TEST_CASE("several notes are deleted in one step, and have one colour") {
    Shown shown;
    for (const char *text : {"One", "Two", "Three"})
        shown.write(text);
    shown.choose(0);
    QTest::keyClick(shown.list, Qt::Key_Down, Qt::ShiftModifier);
    shown.take("Delete 2 notes");
    CHECK(shown.texts() == QStringList{"Three"});
    CHECK(shown.bench.labels.back() == "Delete 2 notes");
    shown.write("Four");
    shown.choose(0);
    QTest::keyClick(shown.list, Qt::Key_A, Qt::ControlModifier);
    const auto before = shown.bench.labels.size();
    QTest::keyClick(shown.list, Qt::Key_Delete);
    CHECK(shown.texts().isEmpty());
    CHECK(shown.bench.labels.size() == before + 1);
}

TEST_CASE("a dragged note is known again, and nothing else is taken for one") {
    Shown shown;
    shown.write("First");
    const std::unique_ptr<QMimeData> data(shown.list->model()->mimeData({shown.list->model()->index(0, 0)}));
    CHECK(NotesModel::noteIn(*data) == shown.bench.now.table<Note>().begin()->id);
    CHECK(data->text() == "First");
    QMimeData other;
    other.setText("First");
    CHECK_FALSE(NotesModel::noteIn(other));
    other.setData(NotesModel::mimeType(), "not an id");
    CHECK_FALSE(NotesModel::noteIn(other));
}

TEST_CASE("a note goes on in the next line between words, and within one only where it fits in no line") {
    Shown shown;
    const auto linesOf = [&](const QString &text) {
        shown.write(text);
        const int row = shown.list->model()->rowCount() - 1;
        const int height = shown.list->visualRect(shown.list->model()->index(row, 0)).height();
        return height / QFontMetrics(shown.list->font()).lineSpacing();
    };
    QString word; // of more than half a line
    while (QFontMetrics(shown.list->font()).horizontalAdvance(word) < 130)
        word += u'w';
    const int one = linesOf(word);
    CHECK(linesOf(word + u' ' + word + u' ' + word) == one + 2);
    CHECK(linesOf(word + word) == one + 1);
}
