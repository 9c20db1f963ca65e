// After a crash the window offers what was not saved.
#include "shell/Recovering.h"
#include "tests/support/Child.h"
#include "tests/ui/shell/TestWindow.h"

#include <QDateTime>
#include <QLabel>
#include <QLocale>

using namespace tussen;
using test::answer;
using test::TestWindow;
using testing::Child;

namespace {

/// A folder with a document, on which another process worked until it was killed.
struct Crashed {
    explicit Crashed(int edits) {
        writeTussen(test::schiphol(), file);
        Child child([&](const Child::Report &report) {
            const auto document = Document::open(file, {*folder / "data"});
            for (int i = 0; i < edits; ++i)
                document->edit("Add kiosk", [](Edit &edit) {
                    edit.put(Channel{Id<Channel>::make(), "Kiosk", ChannelKind::web});
                });
            report("done");
            ::pause();
        });
        REQUIRE(child.next() == "done");
    }

    std::shared_ptr<testing::TemporaryFolder> folder = std::make_shared<testing::TemporaryFolder>();
    std::filesystem::path file = *folder / "flight.tussen";
};

QPushButton *button(const TestWindow &shown, const QString &text) {
    for (auto *one : shown.window.findChild<Recovering *>()->findChildren<QPushButton *>())
        if (one->text() == text && one->isVisible()) return one;
    return nullptr;
}

QString wordsOf(const TestWindow &shown) {
    QStringList words;
    for (const auto *label : shown.window.findChild<Recovering *>()->findChildren<QLabel *>())
        words << label->text();
    return words.join(QLatin1Char(' '));
}

std::size_t channels(const TestWindow &shown) {
    return shown.now().table<Channel>().size();
}

} // namespace

TEST_CASE("without a crash nothing is offered") {
    const TestWindow shown;
    CHECK_FALSE(shown.window.findChild<Recovering *>()->isVisible());
}

TEST_CASE("what a killed session did not save is offered with what, where and how much, and recovered") {
    const Crashed crashed(3);
    const std::size_t before = test::schiphol().table<Channel>().size();
    const TestWindow shown(crashed.folder, {});
    REQUIRE(shown.window.findChild<Recovering *>()->isVisible());
    for (const char *word : {"flight.tussen", "3 changes", "Add kiosk"})
        CHECK(wordsOf(shown).contains(QLatin1String(word)));
    const QDateTime edited = QDateTime::fromSecsSinceEpoch(shown.controller().leftovers().front().editedAt);
    CHECK(std::abs(edited.secsTo(QDateTime::currentDateTime())) < 3600);
    CHECK(wordsOf(shown).contains(QLocale().toString(edited, QLocale::ShortFormat)));
    REQUIRE(button(shown, "Recover"));
    QTest::mouseClick(button(shown, "Recover"), Qt::LeftButton);
    REQUIRE(shown.controller().hasDocument());
    CHECK(channels(shown) == before + 3);
    CHECK(shown.window.isWindowModified());
    CHECK_FALSE(shown.window.findChild<Recovering *>()->isVisible());
    shown.action("Save").trigger();
    CHECK(readTussen(crashed.file).table<Channel>().size() == before + 3);
    CHECK_FALSE(shown.window.isWindowModified());
}

TEST_CASE(
    "what somebody else made of the file meanwhile is not replaced by what is recovered without a question") {
    const Crashed crashed(2);
    const std::size_t before = test::schiphol().table<Channel>().size();
    const bool gone = GENERATE(true, false);
    std::filesystem::remove(crashed.file);
    Edit theirs(test::schiphol());
    theirs.put(Channel{Id<Channel>::make(), "Theirs", ChannelKind::web});
    if (!gone) writeTussen(theirs.now(), crashed.file);
    const TestWindow shown(crashed.folder, {});
    QTest::mouseClick(button(shown, "Recover"), Qt::LeftButton);
    CHECK(channels(shown) == before + 2);
    CHECK(shown.messages().text().contains(gone ? "deleted or moved" : "changed by somebody else"));
    test::answer("Cancel");
    shown.action("Save").trigger();
    CHECK(std::filesystem::exists(crashed.file) != gone);
    if (!gone) CHECK(readTussen(crashed.file).table<Channel>().size() == before + 1);
    test::answer(gone ? "Save There Again" : "Replace");
    shown.action("Save").trigger();
    CHECK(readTussen(crashed.file).table<Channel>().size() == before + 2);
}

TEST_CASE("Later leaves it for the next start, Discard asks and removes it") {
    const Crashed crashed(1);
    {
        const TestWindow shown(crashed.folder, {});
        QTest::mouseClick(button(shown, "Later"), Qt::LeftButton);
        CHECK_FALSE(shown.window.findChild<Recovering *>()->isVisible());
    }
    {
        const TestWindow shown(crashed.folder, {});
        answer("Keep");
        QTest::mouseClick(button(shown, "Discard…"), Qt::LeftButton);
        REQUIRE(button(shown, "Discard…"));
        answer("Discard");
        QTest::mouseClick(button(shown, "Discard…"), Qt::LeftButton);
        CHECK_FALSE(shown.window.findChild<Recovering *>()->isVisible());
    }
    const TestWindow shown(crashed.folder, {});
    CHECK_FALSE(shown.window.findChild<Recovering *>()->isVisible());
    CHECK(readTussen(crashed.file) == test::schiphol());
}

TEST_CASE("what is open in another window is not recovered over it, and stays") {
    const Crashed crashed(1);
    const FileLock other(toQt(crashed.file.string()));
    const TestWindow shown(crashed.folder, {});
    QTest::mouseClick(button(shown, "Recover"), Qt::LeftButton);
    CHECK_FALSE(shown.controller().hasDocument());
    CHECK(shown.messages().text().contains("flight.tussen is open in another window"));
    CHECK(button(shown, "Recover"));
}
