// Named versions: kept in the file, looked at in a second window, restored as one step.
#include "shell/VersionForm.h"
#include "shell/VersionsDialog.h"
#include "tests/ui/shell/TestWindow.h"

#include <QDateEdit>
#include <QLineEdit>
#include <QListWidget>

using namespace tussen;
using test::id;
using test::TestWindow;

namespace {

const Id<Touchpoint> shops = id<Touchpoint>("shops");

/// Answers a dialog as soon as it waits for an answer.
template <class Dialog> void whenAsked(const std::function<void(Dialog &)> &answer) {
    constexpr int often = 10; // ms
    QTimer::singleShot(often, qApp, [answer] {
        auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
        if (!dialog || !dialog->focusWidget() || !dialog->focusWidget()->hasFocus())
            return whenAsked<Dialog>(answer);
        answer(*dialog);
    });
}

struct Shown : TestWindow {
    Shown() : TestWindow(test::samplePath("schiphol-departure")) {}

    /// Saves a version, as somebody who types its name.
    void keep(const QString &name) const {
        whenAsked<VersionForm>([name](VersionForm &form) {
            QTest::keyClicks(form.focusWidget(), name);
            QTest::keyClick(form.focusWidget(), Qt::Key_Return);
        });
        action("Save Version…").trigger();
    }
    /// Opens the list of versions, gives the first another name and day with the keyboard, and closes the
    /// list.
    void change(const QString &name, QDate day) const {
        whenAsked<VersionsDialog>([=](VersionsDialog &list) { QTest::keyClick(&list, Qt::Key_F2); });
        whenAsked<VersionForm>([=](VersionForm &form) {
            whenAsked<VersionsDialog>([](VersionsDialog &list) { list.close(); });
            QTest::keyClicks(form.focusWidget(), name);
            form.findChild<QDateEdit *>()->setDate(day);
            QTest::keyClick(form.focusWidget(), Qt::Key_Return);
        });
        action("Versions…").trigger();
    }
    [[nodiscard]] const Revision &first() const { return *now().table<Revision>().begin(); }
    /// Opens the list of versions and presses one of its buttons for the first.
    void press(const QString &button) const {
        QTimer::singleShot(0, qApp, [button] {
            auto *dialog = qobject_cast<VersionsDialog *>(QApplication::activeModalWidget());
            if (!dialog) return;
            for (QPushButton *one : dialog->findChildren<QPushButton *>())
                if (one->text() == button) return one->click();
            dialog->reject();
        });
        action("Versions…").trigger();
    }
    void rename(const char *name) const {
        REQUIRE(controller()
                    .edit(QStringLiteral("Rename"),
                          [&](Edit &edit) {
                              Touchpoint row = edit.now()[shops];
                              row.name = name;
                              edit.put(row);
                          })
                    .isEmpty());
    }
};

} // namespace

TEST_CASE("the question for a version's name shows all of the name it offers") {
    const Shown shown;
    int room = 0;
    whenAsked<VersionForm>([&](VersionForm &form) {
        if (const auto *line = qobject_cast<QLineEdit *>(form.focusWidget()))
            room = line->width() - line->fontMetrics().horizontalAdvance(line->text());
        form.reject();
    });
    shown.action("Save Version…").trigger();
    CHECK(room > 20);
}

TEST_CASE("a version keeps the document under a name, as one step") {
    const Shown shown;
    shown.keep("Before the workshop");
    REQUIRE(shown.now().table<Revision>().size() == 1);
    CHECK(shown.now().table<Revision>().begin()->name == "Before the workshop");
    CHECK(shown.messages().text().contains("Before the workshop"));
    CHECK(shown.controller().document().undoLabel() == "Save version “Before the workshop”");
}

TEST_CASE("restoring a version makes the document what it was, and undo brings back what it became") {
    const Shown shown;
    const std::string before = shown.now()[shops].name;
    shown.keep("Before");
    shown.rename("Changed");
    shown.press("Restore");
    CHECK(shown.now()[shops].name == before);
    CHECK(shown.now().table<Revision>().size() == 1);
    shown.action("Undo: Restore version “Before”").trigger();
    CHECK(shown.now()[shops].name == "Changed");
}

TEST_CASE("a version opens read-only in a window of its own") {
    const Shown shown;
    const std::string before = shown.now()[shops].name;
    shown.keep("Before");
    shown.rename("Changed");
    shown.press("Open beside this");
    MainWindow *beside = nullptr;
    for (QWidget *one : QApplication::topLevelWidgets())
        if (auto *other = qobject_cast<MainWindow *>(one); other && other != &shown.window) beside = other;
    REQUIRE(beside);
    CHECK(beside->isVisible());
    CHECK(beside->controller().document().ecosystem()[shops].name == before);
    CHECK(beside->controller().document().readOnly());
    CHECK(beside->windowTitle().contains("Before"));
    CHECK(beside->findChild<MessageBar *>()->text().contains("to look at"));
    CHECK(beside->controller().edit(QStringLiteral("Change"), [](Edit &) {}).contains("Before"));
    CHECK(shown.now()[shops].name == "Changed");
    beside->close();
}

TEST_CASE("a version gets another name and day as one step, and keeps what it holds") {
    const Shown shown;
    shown.keep("Before");
    const Revision before = shown.first();
    shown.change("Baseline", QDate(2026, 3, 1));
    CHECK(shown.first().name == "Baseline");
    CHECK(shown.first().on == "2026-03-01");
    CHECK(shown.first().content == before.content);
    shown.action("Undo: Change version “Before”").trigger();
    CHECK(shown.first() == before);
}

TEST_CASE("a version whose name and day stay as they are is no step") {
    const Shown shown;
    shown.keep("Before");
    shown.change("Before", QDate::currentDate());
    CHECK(shown.controller().document().undoLabel() == "Save version “Before”");
}

TEST_CASE("there is no version without a name") {
    VersionForm form(QStringLiteral("Save Version"), QStringLiteral("As of today"), QDate(2026, 11, 22));
    form.show();
    form.activateWindow();
    QApplication::setActiveWindow(&form);
    REQUIRE(QTest::qWaitForWindowActive(&form));
    auto *line = qobject_cast<QLineEdit *>(form.focusWidget());
    REQUIRE(line);
    QTest::keyClicks(line, "  ");
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(form.isVisible());
    QTest::keyClicks(line, "Baseline");
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(form.result() == QDialog::Accepted);
    CHECK(form.name() == "Baseline");
}

TEST_CASE("a version is deleted as one step") {
    const Shown shown;
    shown.keep("Before");
    shown.press("Delete");
    CHECK(shown.now().table<Revision>().size() == 0);
    shown.action("Undo: Delete version “Before”").trigger();
    CHECK(shown.now().table<Revision>().size() == 1);
}

TEST_CASE("a damaged version is named, and nothing else is lost") {
    const Shown shown;
    shown.keep("Before");
    REQUIRE(shown.controller()
                .edit(QStringLiteral("Damage"),
                      [](Edit &edit) {
                          Revision row = *edit.now().table<Revision>().begin();
                          row.content.value.resize(row.content.value.size() / 2);
                          edit.put(row);
                      })
                .isEmpty());
    const Ecosystem before = shown.now();
    shown.press("Restore");
    CHECK(shown.messages().text().contains("damaged"));
    CHECK(shown.now() == before);
}
