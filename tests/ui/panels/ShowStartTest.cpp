// A line too narrow for its text shows where the text begins, and all of it in its tip.
#include "panels/ChoiceField.h"
#include "panels/Completion.h"
#include "tests/ui/panels/Shown.h"

#include <QHelpEvent>
#include <QLineEdit>
#include <QToolTip>

using namespace tussen;

namespace {

/// What the tip of the line says, if it has one.
QString tipOf(QLineEdit &line) {
    QToolTip::hideText();
    REQUIRE(QTest::qWaitFor([] { return QToolTip::text().isEmpty(); }));
    QHelpEvent asks(QEvent::ToolTip, line.rect().center(), line.mapToGlobal(line.rect().center()));
    QApplication::sendEvent(&line, &asks);
    return QToolTip::text();
}

} // namespace

TEST_CASE("a name stands in its field from its start, whatever was typed or chosen before") {
    const QString name = "Goes on from the queue for the bags to the queue for the passports";
    ChoiceField field("Holds for", [](int) { return QString(); });
    completeNames(field);
    field.setChoices({"Everything", name}, 1);
    field.resize(200, 60);
    test::show(field);
    auto &line = *field.findChild<QLineEdit *>();
    CHECK(line.cursorPosition() == 0);
    CHECK(tipOf(line) == name);
    line.setFocus();
    QTest::keyClick(&line, Qt::Key_End);
    CHECK(line.cursorPosition() == name.size());
    line.clearFocus();
    CHECK(QTest::qWaitFor([&] { return line.cursorPosition() == 0; }));
    field.setChoices({"Everything", name}, 0);
    CHECK(tipOf(line).isEmpty());
}
