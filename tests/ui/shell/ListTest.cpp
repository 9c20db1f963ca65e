// Lists pasted on the map or into the bar: the preview and what is added.
#include "panels/ListModel.h"
#include "panels/ListPreview.h"
#include "panels/MappingHeader.h"
#include "panels/QuickAddEdit.h"
#include "tests/ui/shell/TestWindow.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>

using namespace tussen;
using capture::ListField;
using test::id;
using test::TestWindow;

namespace {

const Id<Touchpoint> shops = id<Touchpoint>("shops");
const QString steps =
    QStringLiteral("Name\tOwner\tExperience\nSits\tKLM\t1\nStands\tNew one\t-2\nWalks\t\t\n");

/// Pastes a text; `inPreview` runs while the preview is open and closes it.
void paste(QWidget &where, const QString &text, const std::function<void(ListPreview &)> &inPreview) {
    QApplication::clipboard()->setText(text);
    bool seen = false;
    QTimer::singleShot(0, qApp, [&] {
        auto *preview = qobject_cast<ListPreview *>(QApplication::activeModalWidget());
        if (!preview) return;
        seen = true;
        inPreview(*preview);
        if (preview->isVisible()) preview->reject();
    });
    QTest::keyClick(&where, Qt::Key_V, Qt::ControlModifier);
    CHECK(seen);
}

QPushButton &addButton(const ListPreview &preview) {
    for (QPushButton *button : preview.findChildren<QPushButton *>())
        if (button->isDefault()) return *button;
    FAIL("no default button");
    return *preview.findChild<QPushButton *>();
}

QComboBox &columnChoice(const ListPreview &preview, int column) {
    return *preview.findChild<MappingHeader *>()->choice(column);
}

void choose(QComboBox &choice, int index) {
    choice.setCurrentIndex(index);
    emit choice.activated(index);
}

} // namespace

TEST_CASE(
    "with or without problems, the buttons of the preview stand at its right, no wider than they need") {
    const TestWindow shown(test::samplePath("schiphol-departure"));
    shown.map().setFocus();
    paste(shown.map(), steps, [](ListPreview &preview) {
        const QPushButton &add = addButton(preview);
        CHECK(add.width() < 300);
        CHECK(add.geometry().right() > preview.width() - 30);
    });
}

TEST_CASE("a list pasted on the map is added behind what is chosen, in one step") {
    const TestWindow shown(test::samplePath("schiphol-departure"));
    const Ecosystem before = shown.now();
    shown.clickCard(ref(shops));
    shown.map().setFocus();
    paste(shown.map(), steps, [](ListPreview &preview) {
        CHECK(addButton(preview).text() == "Add 3 touchpoints");
        CHECK(preview.plan().columns ==
              std::vector{ListField::name, ListField::owner, ListField::experience});
        addButton(preview).click();
    });
    CHECK(shown.now().table<Touchpoint>().size() == before.table<Touchpoint>().size() + 3);
    CHECK(shown.now().table<Partner>().size() == before.table<Partner>().size() + 1);
    CHECK(shown.controller().document().undoLabel() == "Add 3 touchpoints");
    const auto current = shown.window.selection().current();
    REQUIRE(current);
    CHECK(shown.now()[Id<Touchpoint>{current->id}].name == "Walks");
    CHECK(shown.now()[Id<Touchpoint>{current->id}].phase == before[shops].phase);
    shown.controller().undo();
    CHECK(shown.now() == before);
}

TEST_CASE("pasted lines are understood as typed ones: the preview has their columns, and they are one step") {
    const TestWindow shown(test::samplePath("schiphol-departure"));
    const Ecosystem before = shown.now();
    shown.map().setFocus();
    paste(shown.map(), "> Coffee\nQueues for the bus @Schiphol #Terminal !-2 ~10\nSits down\n",
          [](ListPreview &preview) {
              CHECK(preview.plan().columns == std::vector{ListField::phase, ListField::name, ListField::owner,
                                                          ListField::channel, ListField::experience,
                                                          ListField::minutes});
              CHECK(addButton(preview).text() == "Add 2 touchpoints");
              addButton(preview).click();
          });
    CHECK(shown.now().table<Touchpoint>().size() == before.table<Touchpoint>().size() + 2);
    CHECK(shown.now().table<Phase>().size() == before.table<Phase>().size() + 1);
    CHECK(shown.now().table<Partner>().size() == before.table<Partner>().size());
    shown.controller().undo();
    CHECK(shown.now() == before);
}

TEST_CASE("a list pasted into the bar opens the same preview; a single line is typed") {
    const TestWindow shown(test::samplePath("schiphol-departure"));
    auto &line = *shown.window.findChild<QuickAddEdit *>();
    shown.clickCard(ref(shops));
    QTest::keyClick(&shown.map(), Qt::Key_Return);
    paste(line, steps, [](ListPreview &preview) { CHECK(preview.plan().rows.size() == 3); });
    CHECK(line.text().isEmpty());
    QApplication::clipboard()->setText(QStringLiteral("  Sits down\n"));
    shown.map().setFocus();
    QTest::keyClick(&shown.map(), Qt::Key_V, Qt::ControlModifier);
    CHECK(line.hasFocus());
    CHECK(line.text() == "Sits down");
}

TEST_CASE("a preview that is not accepted changes nothing") {
    const TestWindow shown(test::samplePath("schiphol-departure"));
    const Ecosystem before = shown.now();
    shown.map().setFocus();
    paste(shown.map(), steps, [](ListPreview &) {});
    CHECK(shown.now() == before);
}

TEST_CASE("columns are given another meaning, and the button follows") {
    ListPreview preview(QStringLiteral("Name\tExperience\nSits\tgood\nStands\t1\n"), QString());
    preview.show();
    const auto *problems = preview.findChild<QLabel *>(QStringLiteral("problem"));
    CHECK(addButton(preview).text() == "Add 1 touchpoint");
    CHECK_THAT(
        problems->text().toStdString(),
        Catch::StartsWith("1 row is left out. Line 2, column 2 (Experience): “good” is no experience"));
    choose(columnChoice(preview, 1), static_cast<int>(ListField::need));
    CHECK(addButton(preview).text() == "Add 2 touchpoints");
    CHECK_FALSE(problems->isVisible());
    choose(columnChoice(preview, 1), static_cast<int>(ListField::name));
    CHECK(columnChoice(preview, 0).currentIndex() == static_cast<int>(ListField::ignored));
    choose(columnChoice(preview, 1), static_cast<int>(ListField::ignored));
    CHECK_FALSE(addButton(preview).isEnabled());
    CHECK_THAT(problems->text().toStdString(), Catch::StartsWith("No column says"));
}

TEST_CASE("roles that cannot stand together are said with their line and what to do") {
    ListPreview preview(QStringLiteral("Name\tOwner\tInformed\nSits\tKLM\t\nStands\tKLM\tNS; klm\n"),
                        QString());
    preview.show();
    CHECK(addButton(preview).text() == "Add 1 touchpoint");
    CHECK(preview.findChild<QLabel *>(QStringLiteral("problem"))->text() ==
          "1 row is left out. Line 3, column 3 (Informed): “klm” has another role in this row; who is "
          "consulted "
          "or informed has no other, so take one of them out.");
}

TEST_CASE("the text is divided otherwise") {
    ListPreview preview(QStringLiteral("Sits, then stands\nWalks, then runs\n"), QString());
    CHECK(preview.plan().columns.size() == 1);
    const auto choices = preview.findChildren<QComboBox *>();
    const auto division = std::ranges::find_if(
        choices, [](const QComboBox *one) { return one->accessibleName() == "How the text is divided"; });
    REQUIRE(division != choices.end());
    choose(**division, static_cast<int>(capture::Separator::comma));
    CHECK(preview.plan().columns.size() == 2);
    CHECK(preview.plan().rows[1].cells[1] == "then runs");
}

TEST_CASE("the list's model keeps the rules of models, marks problems and says them") {
    ListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setPlan(capture::plannedList("Name,Minutes\nSits,soon\nStands,5\nWalks\n"));
    CHECK(model.rowCount() == 3);
    CHECK(model.columnCount() == 2);
    CHECK(model.headerData(1, Qt::Horizontal, Qt::DisplayRole) == "Minutes");
    CHECK(model.headerData(0, Qt::Vertical, Qt::DisplayRole) == 2);
    CHECK(model.data(model.index(0, 1), Qt::BackgroundRole).isValid());
    CHECK(model.data(model.index(0, 1), Qt::ToolTipRole).toString().startsWith("“soon” are no minutes"));
    CHECK(model.data(model.index(0, 1), Qt::AccessibleTextRole).toString().startsWith("soon: "));
    CHECK_FALSE(model.data(model.index(1, 1), Qt::BackgroundRole).isValid());
    CHECK(model.data(model.index(2, 1), Qt::DisplayRole) == "");
    model.map(1, ListField::need);
    CHECK_FALSE(model.data(model.index(0, 1), Qt::BackgroundRole).isValid());
}

TEST_CASE("every control of the preview has a name and is reached with Tab") {
    ListPreview preview(steps, QStringLiteral("Shops"));
    preview.show();
    REQUIRE(QTest::qWaitForWindowExposed(&preview));
    preview.activateWindow();
    QApplication::setActiveWindow(&preview);
    REQUIRE(QTest::qWaitForWindowActive(&preview));
    QSet<QWidget *> wanted;
    for (QComboBox *choice : preview.findChildren<QComboBox *>()) {
        CHECK_FALSE(choice->accessibleName().isEmpty());
        wanted.insert(choice);
    }
    CHECK(wanted.size() == 4);
    for (QPushButton *button : preview.findChildren<QPushButton *>())
        wanted.insert(button);
    for (int i = 0; i < 20; ++i) {
        wanted.remove(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    CHECK(wanted.isEmpty());
}

TEST_CASE("one row of a spreadsheet is a list, too") {
    const TestWindow shown(test::samplePath("schiphol-departure"));
    shown.map().setFocus();
    const auto before = shown.now().table<Touchpoint>().size();
    paste(shown.map(), QStringLiteral("Check in again\tDepart\tAirport\tOn site\t-1"),
          [](ListPreview &preview) { addButton(preview).click(); });
    CHECK(shown.now().table<Touchpoint>().size() == before + 1);
    bool found = false;
    for (const Touchpoint &row : shown.now().table<Touchpoint>())
        found = found || row.name == "Check in again";
    CHECK(found);
}
