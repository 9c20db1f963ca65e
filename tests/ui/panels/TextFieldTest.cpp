// Typing is one edit, can be taken back, and what is refused stays with its reason.
#include "panels/TextField.h"
#include "tests/ui/panels/Shown.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace tussen;

namespace {

struct Shown {
    Shown() {
        auto *column = new QVBoxLayout(&window);
        column->addWidget(field);
        column->addWidget(other);
        field->setValue("Queue");
        test::show(window);
        edit = field->findChild<TextEdit *>();
        edit->setFocus();
        edit->selectAll();
    }

    QStringList committed;
    QString refusal;
    QWidget window;
    TextField *field = new TextField("Name", [this](const QString &text) {
        committed.append(text);
        if (refusal.isEmpty()) field->setValue(text.trimmed());
        return refusal;
    });
    QLineEdit *other = new QLineEdit;
    TextEdit *edit = nullptr;
};

} // namespace

TEST_CASE("Enter writes what was typed, once") {
    Shown shown;
    QTest::keyClicks(shown.edit, "Wait in line");
    CHECK(shown.committed.isEmpty());
    QTest::keyClick(shown.edit, Qt::Key_Return);
    CHECK(shown.committed == QStringList{"Wait in line"});
    shown.other->setFocus();
    CHECK(shown.committed.size() == 1);
}

TEST_CASE("leaving the field writes what was typed") {
    Shown shown;
    QTest::keyClicks(shown.edit, "Wait");
    shown.other->setFocus();
    CHECK(shown.committed == QStringList{"Wait"});
}

TEST_CASE("a field left as it was writes nothing") {
    Shown shown;
    QTest::keyClicks(shown.edit, "Queue");
    QTest::keyClick(shown.edit, Qt::Key_Return);
    shown.other->setFocus();
    CHECK(shown.committed.isEmpty());
}

TEST_CASE("Escape takes typing back") {
    Shown shown;
    QTest::keyClicks(shown.edit, "Wait");
    QTest::keyClick(shown.edit, Qt::Key_Escape);
    CHECK(shown.edit->toPlainText() == "Queue");
    shown.other->setFocus();
    CHECK(shown.committed.isEmpty());
}

TEST_CASE("a refused text stays in the field with the reason, until it is mended") {
    Shown shown;
    shown.refusal = "is empty";
    QTest::keyClick(shown.edit, Qt::Key_Delete);
    QTest::keyClick(shown.edit, Qt::Key_Return);
    CHECK(shown.field->problem() == "is empty");
    CHECK(shown.edit->toPlainText().isEmpty());
    CHECK(shown.edit->accessibleDescription() == "is empty");
    shown.refusal.clear();
    QTest::keyClicks(shown.edit, "Wait");
    QTest::keyClick(shown.edit, Qt::Key_Return);
    CHECK(shown.field->problem().isEmpty());
    CHECK(shown.committed.last() == "Wait");
}

TEST_CASE("Escape takes a refused text back, and its reason") {
    Shown shown;
    shown.refusal = "is empty";
    QTest::keyClick(shown.edit, Qt::Key_Delete);
    QTest::keyClick(shown.edit, Qt::Key_Return);
    QTest::keyClick(shown.edit, Qt::Key_Escape);
    CHECK(shown.edit->toPlainText() == "Queue");
    CHECK(shown.field->problem().isEmpty());
}

TEST_CASE("the field shows what was written, not what was typed") {
    Shown shown;
    QTest::keyClicks(shown.edit, "  Wait  ");
    QTest::keyClick(shown.edit, Qt::Key_Return);
    CHECK(shown.edit->toPlainText() == "Wait");
}

TEST_CASE("Shift+Enter begins a line, and the field grows with its lines") {
    Shown shown;
    const int low = shown.edit->height();
    QTest::keyClicks(shown.edit, "one");
    QTest::keyClick(shown.edit, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(shown.edit, "two");
    CHECK(shown.committed.isEmpty());
    CHECK(shown.edit->toPlainText() == "one\ntwo");
    CHECK(shown.edit->sizeHint().height() > low);
}

TEST_CASE("undo is the field's while something is typed, and the document's otherwise") {
    Shown shown;
    QKeyEvent untyped(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
    untyped.ignore();
    QApplication::sendEvent(shown.edit, &untyped);
    CHECK_FALSE(untyped.isAccepted());
    QTest::keyClicks(shown.edit, "Wait");
    QKeyEvent typed(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
    typed.ignore();
    QApplication::sendEvent(shown.edit, &typed);
    CHECK(typed.isAccepted());
}
