// The journey before a room: page by page, and in the customer's shoes.
#include "models/Pages.h"
#include "panels/BigPage.h"
#include "shell/InShoes.h"
#include "shell/Presentation.h"
#include "tests/ui/shell/TestWindow.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace tussen;
using test::Build;
using test::id;
using test::TestWindow;
using test::way;

namespace {

/// A way that forks: check in, then the queue or the fast lane, then board.
Ecosystem trip() {
    return Build()
        .partners({"Airport", "Airline"})
        .journey("trip", "Airport")
        .phase("Depart")
        .touchpoint("check in", "A:Airline")
        .wait("queue", "A:Airport")
        .touchpoint("fast lane", "A:Airport")
        .phase("Fly")
        .touchpoint("board", "A:Airline")
        .goal("away")
        .transition("check in", "queue", 0.8)
        .transition("check in", "fast lane", 0.2)
        .transition("queue", "board")
        .transition("fast lane", "board")
        .transition("board", "away")
        .change<Touchpoint>("queue",
                            [](Touchpoint &row) {
                                row.minutes = 25;
                                row.experience = -2;
                                row.need = "To be in time";
                                row.brand = id<Partner>("Airline");
                            })
        .now();
}

struct Shown : TestWindow {
    Shown() : TestWindow() {
        window.files().startNew();
        REQUIRE(controller()
                    .edit(QStringLiteral("Fill"),
                          [&](Edit &edit) {
                              for (const Journey &journey : edit.now().table<Journey>())
                                  edit.remove(journey.id);
                              edit.apply(edit.now().differenceTo(withInfo(edit.now()), {}));
                          })
                    .isEmpty());
        map().setFocus();
    }
    static Ecosystem withInfo(const Ecosystem &now) {
        Edit edit(trip());
        edit.put(now.info());
        return edit.now();
    }
    template <class One> One &opened() {
        REQUIRE(QTest::qWaitFor([this] { return window.findChild<One *>() != nullptr; }));
        auto &stage = *window.findChild<One *>();
        REQUIRE(QTest::qWaitForWindowExposed(&stage));
        return stage;
    }
    InShoes &walkFrom(std::string_view touchpoint) {
        window.selection().choose({ref(id<Touchpoint>(touchpoint))});
        QTest::keyClick(&map(), Qt::Key_F5, Qt::ShiftModifier);
        return opened<InShoes>();
    }
    /// The line for notes, with this in it and the keyboard on it.
    static QLineEdit *writtenNote(InShoes &stage, const char *text) {
        QTest::keyClick(&stage, Qt::Key_N);
        auto *line = stage.findChild<QLineEdit *>();
        REQUIRE(line->hasFocus());
        QTest::keyClicks(line, QLatin1String(text));
        return line;
    }
    [[nodiscard]] static QString words(const Stage &stage) {
        QStringList all;
        for (const auto *label : stage.findChildren<QLabel *>())
            if (label->isVisible()) all << label->text();
        return all.join(QLatin1Char('\n'));
    }
    /// The way on whose words have this in them.
    [[nodiscard]] static QPushButton *button(const Stage &stage, const char *words) {
        for (auto *one : stage.findChildren<QPushButton *>("way"))
            if (one->isVisible() && one->text().contains(QLatin1String(words))) return one;
        return nullptr;
    }
    [[nodiscard]] const Note *note() const {
        return now().table<Note>().size() == 0 ? nullptr : &*now().table<Note>().begin();
    }
};

} // namespace

TEST_CASE("F5 shows the journey, then each phase before its touchpoints, by keys and clickers") {
    Shown shown;
    QTest::keyClick(&shown.map(), Qt::Key_F5);
    auto &stage = shown.opened<Presentation>();
    CHECK(stage.isFullScreen());
    QStringList titles;
    for (const Qt::Key key : {Qt::Key_Right, Qt::Key_PageDown, Qt::Key_Space, Qt::Key_Down}) {
        titles << stage.page().accessibleName().section(". ", 0, 1);
        QTest::keyClick(&stage, key);
    }
    CHECK(titles == QStringList{"New journey. trip", "trip. Depart", "Depart. check in", "Depart. queue"});
    QTest::keyClick(&stage, Qt::Key_PageUp);
    CHECK(stage.page().accessibleName().startsWith("Depart. queue"));
    CHECK(Shown::words(stage).contains("To be in time"));
    CHECK(Shown::words(stage).contains("Very frustrating"));
    QTest::mouseClick(&stage, Qt::LeftButton);
    CHECK(stage.page().accessibleName().startsWith("Depart. fast lane"));
    QTest::keyClick(&stage, Qt::Key_End);
    CHECK(stage.page().accessibleName().startsWith("Fly. away"));
    QTest::keyClick(&stage, Qt::Key_Right);
    CHECK(stage.page().accessibleName().startsWith("Fly. away"));
}

TEST_CASE("findings come on demand, and Escape ends where the presentation was") {
    Shown shown;
    shown.window.selection().choose({ref(id<Touchpoint>("queue"))});
    QTest::keyClick(&shown.map(), Qt::Key_F5);
    auto &stage = shown.opened<Presentation>();
    CHECK(stage.page().accessibleName().startsWith("Depart. queue"));
    CHECK_FALSE(Shown::words(stage).contains("Nobody is named to do the work"));
    QTest::keyClick(&stage, Qt::Key_F);
    CHECK(Shown::words(stage).contains("Nobody is named to do the work"));
    QTest::keyClick(&stage, Qt::Key_F);
    CHECK_FALSE(Shown::words(stage).contains("Nobody is named to do the work"));
    QTest::keyClick(&stage, Qt::Key_Right);
    QTest::keyClick(&stage, Qt::Key_Escape);
    REQUIRE(QTest::qWaitFor([&] { return shown.window.findChild<Presentation *>() == nullptr; }));
    CHECK(shown.window.selection().current() == ref(id<Touchpoint>("fast lane")));
}

TEST_CASE("in the customer's shoes one path is walked, with a choice where it forks") {
    Shown shown;
    QTest::keyClick(&shown.map(), Qt::Key_F5, Qt::ShiftModifier);
    auto &stage = shown.opened<InShoes>();
    CHECK(stage.page().accessibleName().startsWith("Depart. check in"));
    QTest::keyClick(&stage, Qt::Key_Right); // which of two is not for the key to say
    CHECK(stage.path().taken.empty());
    CHECK(Shown::words(stage).contains("0 min"));
    QTest::keyClick(&stage, Qt::Key_1);
    CHECK(stage.path().taken == std::vector{way("check in", "queue")});
    const QString words = Shown::words(stage);
    for (const char *part : {"25 min, 25 min of it waiting", "2 doors", "1 handoff", "To be in time",
                             "Very frustrating", "Airline; it is Airport"})
        CHECK(words.contains(QLatin1String(part)));
    QTest::keyClick(&stage, Qt::Key_Right);
    CHECK(Shown::words(stage).contains("2 handoffs"));
    QTest::keyClick(&stage, Qt::Key_Left);
    QTest::keyClick(&stage, Qt::Key_Left);
    for (auto *button : stage.findChildren<QPushButton *>("way"))
        if (button->isVisible() && button->text().contains("fast lane"))
            QTest::mouseClick(button, Qt::LeftButton);
    CHECK(stage.path().taken == std::vector{way("check in", "fast lane")});
}

TEST_CASE("at the end the walk says what it came to, and goes again from the start") {
    Shown shown;
    auto &stage = shown.walkFrom("check in");
    CHECK_FALSE(Shown::button(stage, "from the start"));
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_Right, Qt::Key_Right})
        QTest::keyClick(&stage, key);
    CHECK(stage.page().accessibleName().startsWith("Fly. away"));
    CHECK(
        Shown::words(stage).contains("The journey ends here, after 25 min, 25 min of it waiting · 2 doors"));
    QPushButton *again = Shown::button(stage, "Again from the start");
    REQUIRE(again);
    CHECK(again->focusPolicy() & Qt::TabFocus);
    again->click();
    CHECK(stage.path().first == id<Touchpoint>("check in"));
    CHECK(stage.path().taken.empty());
    CHECK_FALSE(Shown::words(stage).contains("ends here"));
    CHECK(stage.hasFocus());
}

TEST_CASE("a walk that begins on the way, or where the journey ends, leads to its start") {
    Shown shown;
    const auto [from, atEnd] = GENERATE(table<const char *, bool>({{"away", true}, {"queue", false}}));
    auto &stage = shown.walkFrom(from);
    CHECK(stage.path().first == id<Touchpoint>(from));
    CHECK(Shown::words(stage).contains("The journey ends here.") == atEnd);
    REQUIRE(Shown::button(stage, "From the start of the journey"));
    QTest::keyClick(&stage, Qt::Key_Home);
    CHECK(stage.path().first == id<Touchpoint>("check in"));
    CHECK_FALSE(Shown::button(stage, "the start"));
    QTest::keyClick(&stage, Qt::Key_2);
    CHECK(stage.path().taken == std::vector{way("check in", "fast lane")});
}

TEST_CASE("a note on the way is pinned to the touchpoint and dated, and keys go on walking") {
    Shown shown;
    auto &stage = shown.walkFrom("queue");
    auto *line = Shown::writtenNote(stage, "Nobody says how long");
    QTest::keyClick(line, Qt::Key_Return);
    REQUIRE(shown.note());
    CHECK(shown.note()->text == "Nobody says how long");
    CHECK(shown.note()->touchpoint == id<Touchpoint>("queue"));
    CHECK(shown.note()->on == toUtf8(QDate::currentDate().toString(Qt::ISODate)));
    CHECK(line->placeholderText().contains("Nobody says how long"));
    CHECK(shown.controller().document().undoLabel() == "Note “Nobody says how long” on the way");
    REQUIRE(stage.hasFocus());
    QTest::keyClick(&stage, Qt::Key_Right);
    CHECK(stage.path().taken == std::vector{way("queue", "board")});
    QTest::keyClick(&stage, Qt::Key_Escape);
    CHECK(shown.window.selection().current() == ref(id<Touchpoint>("board")));
}

TEST_CASE("the line for a note is in large type, as the ways on are") {
    Shown shown;
    auto &stage = shown.walkFrom("check in");
    const auto *line = stage.findChild<QLineEdit *>();
    const auto *way = stage.findChild<QPushButton *>("way");
    REQUIRE(way);
    CHECK(line->fontInfo().pixelSize() == way->fontInfo().pixelSize());
    CHECK(line->height() >= way->height() - 4);
}

TEST_CASE("a note that is half written when the walk ends is kept") {
    Shown shown;
    auto &stage = shown.walkFrom("queue");
    auto *line = Shown::writtenNote(stage, "Nobody says");
    QTest::keyClick(line, Qt::Key_Escape);
    QTest::keyClick(&stage, Qt::Key_Escape);
    REQUIRE(shown.note());
    CHECK(shown.note()->text == "Nobody says");
}

TEST_CASE("where nothing can be changed, a walk has no line for notes and speaks of none") {
    Shown shown;
    shown.controller().view(shown.now(), "A version from May");
    auto &stage = shown.walkFrom("queue");
    CHECK_FALSE(stage.findChild<QLineEdit *>()->isVisible());
    CHECK_FALSE(Shown::words(stage).contains("note"));
    QTest::keyClick(&stage, Qt::Key_N);
    CHECK(stage.hasFocus());
}

TEST_CASE("a note that cannot be kept stays written, with the reason, and the walk does not end over it") {
    Shown shown;
    const EditFunction refuse = [](const QString &, const std::function<void(Edit &)> &) {
        return QStringLiteral("The disk is full.");
    };
    InShoes stage(shown.controller().snapshot(), id<Touchpoint>("queue"), refuse, &shown.window);
    stage.showFullScreen();
    REQUIRE(QTest::qWaitForWindowExposed(&stage));
    auto *line = Shown::writtenNote(stage, "Nobody says");
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(Shown::words(stage).contains("The disk is full."));
    CHECK(line->text() == "Nobody says");
    QTest::keyClick(line, Qt::Key_Escape);
    QTest::keyClick(&stage, Qt::Key_Escape);
    CHECK(stage.isVisible());
    line->clear();
    QTest::keyClick(line, Qt::Key_Escape);
    QTest::keyClick(&stage, Qt::Key_Escape);
    CHECK_FALSE(stage.isVisible());
}

TEST_CASE("a walk goes on as far as its path is still there") {
    Shown shown;
    QTest::keyClick(&shown.map(), Qt::Key_F5, Qt::ShiftModifier);
    auto &stage = shown.opened<InShoes>();
    QTest::keyClick(&stage, Qt::Key_1);
    QTest::keyClick(&stage, Qt::Key_Right);
    REQUIRE(shown.controller()
                .edit(QStringLiteral("Delete"), [](Edit &edit) { edit.remove(id<Touchpoint>("board")); })
                .isEmpty());
    CHECK(stage.path().taken == std::vector{way("check in", "queue")});
    CHECK(stage.page().accessibleName().startsWith("Depart. queue"));
}
