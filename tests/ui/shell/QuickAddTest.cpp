// The quick-add bar in the real window: keys, completion, what it shows, undo.
#include "panels/QuickAddBar.h"
#include "panels/QuickAddEdit.h"
#include "panels/QuickAddPopup.h"
#include "tests/ui/shell/TestWindow.h"
#include "texts/Translated.h"

#include <QLabel>

using namespace tussen;
using test::id;
using test::TestWindow;

namespace {

const Id<Touchpoint> shops = id<Touchpoint>("shops");

struct Shown : TestWindow {
    explicit Shown(const QString &file = test::samplePath("schiphol-departure")) : TestWindow(file) {}

    [[nodiscard]] QuickAddBar &bar() const { return *window.findChild<QuickAddBar *>(); }
    [[nodiscard]] QuickAddEdit &line() const { return *window.findChild<QuickAddEdit *>(); }
    [[nodiscard]] QuickAddPopup &popup() const { return *window.findChild<QuickAddPopup *>(); }
    void keys(const char *text) const { QTest::keyClicks(&line(), QLatin1String(text)); }
    void key(Qt::Key key) const { QTest::keyClick(QApplication::focusWidget(), key); }
    /// The line typed at the bar, without names offered, and Enter.
    void add(const char *text) const {
        keys(text);
        if (popup().isVisible()) key(Qt::Key_Escape);
        key(Qt::Key_Return);
    }
    [[nodiscard]] Touchpoint chosen() const {
        const auto current = window.selection().current();
        REQUIRE(current);
        REQUIRE(current->type == EntityType::touchpoint);
        return now()[Id<Touchpoint>{current->id}];
    }
    [[nodiscard]] QStringList chips() const {
        QStringList texts;
        for (const QLabel *chip : bar().findChildren<QLabel *>(QStringLiteral("captureChip")))
            if (chip->isVisible()) texts.append(chip->text());
        return texts;
    }
    [[nodiscard]] QString hint() const {
        const auto *label = bar().findChild<QLabel *>(QStringLiteral("captureHint"));
        return label->isVisible() ? label->toolTip() : QString();
    }
    [[nodiscard]] QStringList offered() const {
        QStringList names;
        for (int i = 0; popup().isVisible() && i < popup().count(); ++i)
            names.append(popup().item(i)->text());
        return names;
    }
};

} // namespace

TEST_CASE("one key leads from the map to the bar, Escape back") {
    const Shown shown;
    const auto start = GENERATE(Qt::Key_Return, Qt::Key_Enter, Qt::Key_Slash);
    shown.map().setFocus();
    shown.key(start);
    CHECK(shown.line().hasFocus());
    CHECK(shown.line().text().isEmpty());
    shown.keys("a/b");
    CHECK(shown.line().text() == "a/b");
    shown.key(Qt::Key_Escape);
    CHECK(shown.map().hasFocus());
    CHECK(shown.line().text() == "a/b");
}

TEST_CASE("Enter adds behind the chosen touchpoint, in one named step, and goes on there") {
    const Shown shown;
    shown.clickCard(ref(shops));
    shown.key(Qt::Key_Slash);
    shown.add("Sits down @Schiphol #Terminal !1 ~15");
    CHECK(shown.line().hasFocus());
    CHECK(shown.line().text().isEmpty());
    const Touchpoint added = shown.chosen();
    CHECK(added.name == "Sits down");
    CHECK(added.phase == shown.now()[shops].phase);
    CHECK(added.experience == 1);
    CHECK(shown.map().selection() == std::vector{ref(added.id)});
    CHECK(shown.controller().document().undoLabel() == "Add “Sits down”");
    shown.add("Drinks coffee");
    const Relations relations(shown.now());
    REQUIRE(relations.outgoing(added.id).size() == 1);
    CHECK(relations.outgoing(added.id)[0]->to == shown.chosen().id);
}

TEST_CASE("what was added can be seen, and not under the bar") {
    const Shown shown;
    shown.clickCard(ref(shops));
    shown.key(Qt::Key_Return);
    for (int i = 0; i < 6; ++i) {
        shown.add("Next step @KLM");
        const QRect card = shown.map().rectOf(*shown.window.selection().current());
        const QRect seen = shown.map().rect();
        CHECK(seen.contains(card));
        CHECK(card.translated(shown.map().pos()).bottom() < shown.bar().y());
    }
}

TEST_CASE("with nothing typed the keys of undo are the document's, and the one before is chosen again") {
    const Shown shown;
    const Ecosystem before = shown.now();
    shown.clickCard(ref(shops));
    shown.key(Qt::Key_Return);
    shown.add("Sits down");
    const Id<Touchpoint> first = shown.chosen().id;
    shown.add("Drinks coffee @New bar #New channel");
    QTest::keyClick(&shown.line(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(shown.chosen().id == first);
    CHECK(shown.line().hasFocus());
    QTest::keyClick(&shown.line(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(shown.chosen().id == shops);
    CHECK(shown.now() == before);
}

TEST_CASE("the bar says what it understood, and what would be new") {
    const Shown shown;
    shown.clickCard(ref(shops));
    shown.key(Qt::Key_Return);
    shown.keys("Sits down @klm @R:Bench makers #Bench !-2 ~10");
    const QString phase = "in " + toQt(shown.now()[shown.now()[shops].phase].name);
    CHECK(shown.chips() == QStringList{"Sits down", "klm", "R Bench makers · new", "Bench · new",
                                       QString("experience ") + QChar(0x2212) + "2", "10 min", phase});
    CHECK(shown.hint() == "Enter adds after " + toQt(shown.now()[shops].name));
    shown.line().clear();
    shown.keys("| Sits down");
    CHECK(shown.chips() == QStringList{"Sits down", "Nobody is accountable", "branch", phase});
    shown.line().clear();
    shown.keys("> Rest");
    CHECK(shown.chips() == QStringList{"Phase Rest · new"});
    shown.line().clear();
    CHECK(shown.chips().isEmpty());
}

TEST_CASE("what it understood is to be read whole in a small window") {
    Shown shown;
    shown.window.resize(1024, 740);
    QApplication::processEvents();
    shown.clickCard(ref(shops));
    shown.key(Qt::Key_Return);
    shown.keys("Waits for the late bus @Airport Bus Company #On site !-2 ~20");
    QApplication::processEvents();
    CHECK(shown.chips().size() == 6);
    for (const QLabel *chip : shown.bar().findChildren<QLabel *>(QStringLiteral("captureChip"))) {
        if (!chip->isVisible()) continue;
        INFO(chip->text().toStdString());
        CHECK(chip->width() >= chip->sizeHint().width());
        CHECK(shown.bar().rect().contains(QRect(chip->mapTo(&shown.bar(), QPoint()), chip->size())));
    }
    CHECK(shown.line().width() > 150);
    CHECK(shown.map().rect().contains(shown.bar().geometry().translated(-shown.map().geometry().topLeft())));
}

TEST_CASE("problems are said in words and nothing is added") {
    const Shown shown;
    const Ecosystem before = shown.now();
    shown.map().setFocus();
    shown.key(Qt::Key_Return);
    shown.keys("Sits down !-7");
    CHECK(shown.hint() == "Experience goes from !-2 to !2 in whole steps; “!-7” is none");
    shown.key(Qt::Key_Return);
    CHECK(shown.now() == before);
    CHECK(shown.line().text() == "Sits down !-7");
    QTest::keyClick(&shown.line(), Qt::Key_Backspace);
    shown.keys("1");
    CHECK(shown.hint().startsWith("Enter adds"));
}

TEST_CASE("while a line is typed, what is not there yet is asked for and not called wrong") {
    const Shown shown;
    const Ecosystem before = shown.now();
    shown.clickCard(ref(shops));
    shown.key(Qt::Key_Return);
    const auto isWrong = [&] {
        return shown.bar().findChild<QLabel *>(QStringLiteral("captureHint"))->property("wrong").toBool();
    };
    for (const char letter : std::string("Sits down @KLM !-2 ~1:30 #Bench")) {
        QTest::keyClick(&shown.line(), letter);
        INFO(shown.line().text().toStdString());
        CHECK_FALSE(isWrong());
    }
    shown.line().clear();
    shown.keys("Sits down !-2 ~");
    CHECK(shown.hint().startsWith("How long? Type minutes behind ~"));
    CHECK(shown.chips().contains("Sits down"));
    shown.key(Qt::Key_Return);
    CHECK(isWrong());
    CHECK(shown.now() == before);
    shown.keys("5");
    CHECK_FALSE(isWrong());
    CHECK(shown.hint().startsWith("Enter adds"));
    shown.keys(" !3 @");
    CHECK(isWrong()); // what is wrong before the unfinished sign is still said
    CHECK(shown.hint().contains("!3"));
}

TEST_CASE("a line that cannot be added stays, with the reason") {
    const Ecosystem start =
        test::Build().put(EcosystemInfo{ecosystemInfoId(), "E", {}, "en"}).touchpoint("a").now();
    QWidget ground;
    QuickAddBar bar(
        [](const QString &, const std::function<void(Edit &)> &) { return QString("The disk is full"); },
        &ground);
    bar.setPlace(snapshotOf(start, std::nullopt, std::make_shared<const Texts>(translatedTexts())), {});
    ground.show();
    bar.start("Queue");
    auto &line = *bar.findChild<QuickAddEdit *>();
    QTest::keyClick(&line, Qt::Key_Return);
    CHECK(line.text() == "Queue");
    CHECK(line.accessibleDescription() == "The disk is full");
    QTest::keyClicks(&line, "s");
    CHECK(line.accessibleDescription() == "Enter adds after a");
}

TEST_CASE("names are completed: arrows choose, Tab and Enter take") {
    const Shown shown;
    shown.clickCard(ref(shops));
    shown.key(Qt::Key_Return);
    shown.keys("Sits @sch");
    CHECK(shown.offered() == QStringList{"Schiphol", "Schiphol shops and concessions"});
    CHECK(shown.line().hasFocus());
    SECTION("Tab takes the first") {
        shown.key(Qt::Key_Tab);
        CHECK(shown.line().text() == "Sits @Schiphol ");
        CHECK(shown.offered().isEmpty());
        shown.keys("#ter");
        shown.key(Qt::Key_Tab);
        CHECK(shown.line().text() == "Sits @Schiphol #Terminal ");
        shown.key(Qt::Key_Return);
        CHECK(shown.chosen().name == "Sits");
        shown.keys("Stands @");
        CHECK(shown.offered().front() == "Schiphol");
    }
    SECTION("Down and Enter take the second") {
        shown.key(Qt::Key_Down);
        shown.key(Qt::Key_Return);
        CHECK(shown.line().text() == "Sits @Schiphol shops and concessions ");
        CHECK(shown.line().hasFocus());
    }
    SECTION("a click takes one") {
        const QRect row = shown.popup().visualItemRect(shown.popup().item(1));
        QTest::mouseClick(shown.popup().viewport(), Qt::LeftButton, {}, row.center());
        CHECK(shown.line().text() == "Sits @Schiphol shops and concessions ");
        CHECK(shown.line().hasFocus());
    }
    SECTION("Escape leaves the name as it is typed, the next Enter adds it") {
        shown.key(Qt::Key_Escape);
        CHECK(shown.offered().isEmpty());
        CHECK(shown.line().hasFocus());
        shown.key(Qt::Key_Return);
        const Relations relations(shown.now());
        REQUIRE(relations.owner(shown.chosen().id));
        CHECK(relations.owner(shown.chosen().id)->name == "sch");
    }
    SECTION("a name typed in full needs no taking") {
        shown.keys("iphol");
        CHECK(shown.offered().size() == 2);
        shown.key(Qt::Key_Return);
        CHECK(shown.chosen().name == "Sits");
    }
}

TEST_CASE("a new document is typed from nothing") {
    const Shown shown(QString{});
    CHECK_FALSE(shown.bar().isVisible());
    shown.action("New").trigger();
    shown.map().setFocus();
    shown.key(Qt::Key_Return);
    shown.add("> Depart");
    shown.add("Queue @Airport");
    shown.add("Check @Police");
    CHECK(shown.now().table<Phase>().size() == 1);
    CHECK(shown.now().table<Touchpoint>().size() == 2);
    CHECK(shown.now().table<Transition>().size() == 1);
    CHECK(shown.now()[shown.chosen().phase].name == "Depart");
}

TEST_CASE("everything in the bar has a name, and its text is told") {
    const Shown shown;
    shown.map().setFocus();
    shown.key(Qt::Key_Return);
    shown.keys("Sits @K");
    CHECK_FALSE(shown.line().accessibleName().isEmpty());
    CHECK(shown.line().accessibleDescription() == shown.hint());
    CHECK_FALSE(shown.popup().accessibleName().isEmpty());
}
