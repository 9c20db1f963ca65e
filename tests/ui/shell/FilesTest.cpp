// Opening, dropping, closing with unsaved edits, locks and what goes wrong.
#include "shell/JourneySwitcher.h"
#include "shell/RecentFiles.h"
#include "shell/StartPage.h"
#include "tests/support/Spoken.h"
#include "tests/ui/shell/TestWindow.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>

#include <set>

using namespace tussen;
using test::answer;
using test::id;
using test::TestWindow;

namespace {

void drop(MainWindow &window, const QString &file) {
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(file)});
    QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &files, Qt::LeftButton, {});
    QApplication::sendEvent(&window, &enter);
    REQUIRE(enter.isAccepted());
    QDropEvent dropped(QPointF(300, 300), Qt::CopyAction, &files, Qt::LeftButton, {});
    QApplication::sendEvent(&window, &dropped);
}

void rename(const TestWindow &window, const char *name) {
    REQUIRE(window.controller()
                .edit(QStringLiteral("Rename"),
                      [name](Edit &edit) {
                          Journey row = edit.now()[id<Journey>("depart")];
                          row.name = name;
                          edit.put(row);
                      })
                .isEmpty());
}

/// Saves the sample as flight.tussen.
TestWindow &saved(TestWindow &window) {
    REQUIRE(window.controller().saveAs(window.path("flight.tussen")).isEmpty());
    return window;
}

} // namespace

TEST_CASE("without a file, the window opens on the start page, and New leaves it") {
    const TestWindow shown;
    auto *page = shown.window.findChild<StartPage *>();
    REQUIRE(page->isVisible());
    CHECK_FALSE(shown.action("Save").isEnabled());
    CHECK_FALSE(shown.action("Export…").isEnabled());
    shown.action("New").trigger();
    CHECK_FALSE(page->isVisible());
    CHECK(shown.now().table<Journey>().size() == 1);
    CHECK_FALSE(shown.window.isWindowModified());
}

TEST_CASE("each template and sample opens from the start page as a new, unsaved document") {
    for (const char *name : {"Departing from an airport", "Insulating a home", "Moving home",
                             "Care around a patient", "Flying from Schiphol", "Home insulation"}) {
        INFO(name);
        const TestWindow shown;
        for (auto *tile : shown.window.findChildren<QPushButton *>("tile"))
            if (tile->accessibleName() == QLatin1String(name)) QTest::mouseClick(tile, Qt::LeftButton);
        REQUIRE(shown.controller().hasDocument());
        CHECK(shown.controller().file().isEmpty());
        CHECK(shown.map().drawing());
        CHECK_FALSE(shown.window.isWindowModified());
    }
}

TEST_CASE("a template brings what a workshop can begin with, and says what is missing, in any language") {
    const test::Spoken spoken(GENERATE("en", "nl", "fi"));
    for (const Sample &one : templates()) {
        INFO(one.title.toStdString());
        const TestWindow shown;
        shown.window.files().openSample(one.file);
        const Ecosystem &now = shown.now();
        CHECK(now.info().language == toUtf8(spokenLanguage()));
        CHECK(now.table<Partner>().size() >= 5);
        CHECK(now.table<Phase>().size() >= 4);
        CHECK(now.table<Outcome>().size() >= 4);
        CHECK(now.table<Interest>().size() >= 4);
        CHECK(now.table<Touchpoint>().size() <= 10);
        CHECK(now.table<Role>().empty());
        const auto &found = shown.controller().snapshot()->journeyFindings;
        CHECK(std::any_of(found.begin(), found.end(), [](const Finding &finding) {
            return finding.check == "ownership.no-accountable";
        }));
    }
}

TEST_CASE("a dropped file opens, and is remembered") {
    TestWindow shown;
    drop(shown.window, test::samplePath("schiphol-departure"));
    CHECK(shown.now() == test::schiphol());
    CHECK(recentFiles::all().front() == test::samplePath("schiphol-departure"));
}

TEST_CASE("a document without journeys opens, and says so where the journey's name would stand") {
    const TestWindow shown;
    testing::writeBytes(*shown.folder / "bare.json", R"({"tussen": 1, "ecosystem": {"name": "Bare"}})");
    shown.window.files().open(shown.path("bare.json"));
    CHECK(shown.now().info().name == "Bare");
    CHECK(shown.window.findChild<JourneySwitcher *>()->toolTip() == "No journey");
    CHECK_FALSE(shown.map().drawing());
}

TEST_CASE("after an import, arranging the lanes is offered and can be taken back") {
    const TestWindow shown(test::samplePath("schiphol-departure"));
    REQUIRE(shown.messages().isVisible());
    QTest::mouseClick(shown.messages().findChild<QPushButton *>(), Qt::LeftButton);
    CHECK_FALSE(shown.messages().isVisible());
    CHECK(shown.controller().document().undoLabel() == "Arrange lanes");
}

TEST_CASE("what cannot be opened says so, names the file, and leaves everything as it was") {
    const TestWindow shown(test::samplePath("schiphol-departure"));
    testing::writeBytes(*shown.folder / "bad.json", R"({"tussen": 1, "touchpoints": 7})");
    testing::writeBytes(*shown.folder / "bad.tussen", "no database");
    testing::writeBytes(*shown.folder / "letter.txt", "Dear all");
    for (const char *name : {"bad.json", "bad.tussen", "letter.txt", "gone.tussen"}) {
        INFO(name);
        shown.window.files().open(shown.path(name));
        CHECK(shown.messages().isVisible());
        CHECK(shown.messages().text().contains(QLatin1String(name)));
        CHECK(shown.now() == test::schiphol());
    }
}

TEST_CASE("closing with unsaved edits asks") {
    TestWindow shown(test::samplePath("schiphol-departure"));
    saved(shown);
    rename(shown, "Away");
    SECTION("Cancel keeps the window") {
        answer("Cancel");
        CHECK_FALSE(shown.window.close());
        CHECK(shown.window.isVisible());
    }
    SECTION("every answer has a key of its own") {
        std::set<QKeySequence> keys;
        QTimer::singleShot(0, qApp, [&] {
            auto *question = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            for (const QAbstractButton *one : question->buttons())
                keys.insert(one->shortcut());
            question->reject();
        });
        CHECK_FALSE(shown.window.close());
        CHECK(keys == std::set{QKeySequence("Alt+S"), QKeySequence("Alt+D"), QKeySequence("Alt+C")});
    }
    SECTION("Save writes the file") {
        answer("Save");
        CHECK(shown.window.close());
        CHECK(readTussen(*shown.folder / "flight.tussen")[id<Journey>("depart")].name == "Away");
    }
    SECTION("Don't Save leaves the file as it was") {
        answer("Don't Save");
        CHECK(shown.window.close());
        CHECK(readTussen(*shown.folder / "flight.tussen") == test::schiphol());
    }
}

TEST_CASE("closing without edits, or after saving them, asks nothing") {
    TestWindow shown(test::samplePath("schiphol-departure"));
    saved(shown);
    rename(shown, "Away");
    REQUIRE(shown.controller().save().isEmpty());
    CHECK(shown.window.close());
}

TEST_CASE("opening another document over unsaved edits asks as well") {
    const TestWindow shown(test::samplePath("schiphol-departure"));
    rename(shown, "Away");
    answer("Cancel");
    shown.window.files().open(test::samplePath("home-insulation"));
    CHECK(shown.now()[id<Journey>("depart")].name == "Away");
    answer("Don't Save");
    shown.window.files().open(test::samplePath("home-insulation"));
    CHECK(shown.now().find(id<Journey>("depart")) == nullptr);
}

TEST_CASE("a second window on the same file is read-only and says who has it") {
    TestWindow first(test::samplePath("schiphol-departure"));
    saved(first);
    const TestWindow second(first.folder, first.path("flight.tussen"));
    CHECK(second.messages().text().contains(QString::number(QCoreApplication::applicationPid())));
    CHECK(second.messages().text().contains(QSysInfo::machineHostName()));
    CHECK(second.controller().edit("Rename", [](Edit &) {}) == second.controller().readOnlyReason());
    CHECK_FALSE(second.action("Save").isEnabled());
    second.clickCard(ref(id<Touchpoint>("shops")));
    for (const TextEdit *edit : second.inspector().findChildren<TextEdit *>())
        CHECK(edit->isReadOnly());
    SECTION("the keys of edits say why nothing happens; those that only read are quiet") {
        second.messages().clear();
        second.map().setFocus();
        QTest::keyClick(&second.map(), Qt::Key_C, Qt::ControlModifier);
        QTest::keyClick(&second.map(), Qt::Key_Right);
        CHECK(second.messages().text().isEmpty());
        const auto [key, modifier] =
            GENERATE(table<Qt::Key, Qt::KeyboardModifier>({{Qt::Key_Slash, Qt::NoModifier},
                                                           {Qt::Key_Slash, Qt::ShiftModifier},
                                                           {Qt::Key_F2, Qt::NoModifier},
                                                           {Qt::Key_Delete, Qt::NoModifier},
                                                           {Qt::Key_T, Qt::ControlModifier}}));
        QTest::keyClick(&second.map(), key, modifier);
        CHECK(second.messages().text() == second.controller().readOnlyReason());
        CHECK(second.messages().property("alarm").toBool());
    }
    SECTION("a copy under another name can be edited") {
        REQUIRE(second.controller().saveAs(second.path("copy.tussen")).isEmpty());
        CHECK(second.controller().readOnlyReason().isEmpty());
        rename(second, "Away");
    }
    SECTION("nobody writes over a file that is open elsewhere") {
        const TestWindow third(first.folder, test::samplePath("home-insulation"));
        CHECK(third.controller().saveAs(first.path("flight.tussen")).contains("another window"));
        CHECK(readTussen(*first.folder / "flight.tussen") == test::schiphol());
    }
}

TEST_CASE("a file that cannot be written says so, keeps the edits and offers another place") {
    TestWindow shown(test::samplePath("schiphol-departure"));
    saved(shown);
    rename(shown, "Away");
    std::filesystem::remove(*shown.folder / "flight.tussen");
    std::filesystem::create_directories(*shown.folder / "flight.tussen" / "in the way");
    answer("Replace");
    CHECK_FALSE(shown.window.files().save());
    CHECK(shown.messages().text().contains("flight.tussen"));
    CHECK(shown.messages().findChild<QPushButton *>()->text() == "Save As…");
    CHECK(shown.window.isWindowModified());
    CHECK(shown.now()[id<Journey>("depart")].name == "Away");
}
