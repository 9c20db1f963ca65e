// Finding texts of the document, and commands by their names.
#include "editing/Journeys.h"
#include "panels/PickDelegate.h"
#include "panels/PickPopup.h"
#include "tests/ui/shell/TestWindow.h"

#include <QLineEdit>
#include <QListWidget>

using namespace tussen;
using test::id;
using test::TestWindow;

namespace {

struct Shown : TestWindow {
    Shown() : TestWindow(test::samplePath("schiphol-departure")) { map().setFocus(); }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    [[nodiscard]] PickPopup &popup() const { return *window.findChild<PickPopup *>(); }
    [[nodiscard]] QListWidget &list() const { return *popup().findChild<QListWidget *>(); }
    [[nodiscard]] bool isPale(int row) const {
        return list().item(row)->data(PickDelegate::PaleRole).toBool();
    }
    [[nodiscard]] QString spoken(int row) const {
        return list().item(row)->data(Qt::AccessibleTextRole).toString();
    }
};

} // namespace

TEST_CASE("Ctrl+F finds a touchpoint by a word of its name, and Enter goes there") {
    Shown shown;
    shown.press(Qt::Key_F, Qt::ControlModifier);
    REQUIRE(shown.popup().isVisible());
    shown.type("who pays");
    REQUIRE(shown.list().count() > 0);
    shown.press(Qt::Key_Return);
    CHECK_FALSE(shown.popup().isVisible());
    CHECK(shown.window.selection().current() == ref(id<Touchpoint>("who-pays")));
    CHECK(shown.map().viewport()->rect().intersects(shown.map().rectOf(ref(id<Touchpoint>("who-pays")))));
    CHECK(QApplication::focusWidget() == &shown.map());
}

TEST_CASE("a command that is run by its name leaves the keyboard where it was") {
    Shown shown;
    QTest::keyClick(&shown.window, Qt::Key_6, Qt::AltModifier);
    const QWidget *before = QApplication::focusWidget();
    REQUIRE(before != &shown.map());
    shown.press(Qt::Key_K, Qt::ControlModifier);
    shown.type("exper");
    shown.press(Qt::Key_Return);
    CHECK(QApplication::focusWidget() == before);
}

TEST_CASE("a target says that it is one, so that it is told from its current") {
    Shown shown;
    const Id<Journey> current = *shown.controller().snapshot()->journey;
    REQUIRE(shown.controller()
                .edit("", [&](Edit &edit) { editing::makeTarget(current, "Second flight", edit); })
                .isEmpty());
    shown.press(Qt::Key_F, Qt::ControlModifier);
    shown.type("takes the train");
    QStringList targets;
    for (int row = 0; row < shown.list().count(); ++row)
        if (shown.spoken(row).contains("Second flight")) targets.append(shown.spoken(row));
    REQUIRE(targets.size() == 1);
    CHECK(targets.front().contains("Second flight · Target · "));
    shown.press(Qt::Key_Escape);
    shown.press(Qt::Key_F, Qt::ControlModifier);
    shown.type("second flight");
    CHECK(shown.spoken(0).startsWith("Second flight, Target"));
}

TEST_CASE("what stands in another journey is shown there") {
    Shown shown;
    const Snapshot &snapshot = *shown.controller().snapshot();
    const auto journeys = snapshot.relations->journeys();
    REQUIRE(journeys.size() > 1);
    const Journey &other = journeys[0]->id == snapshot.journey ? *journeys[1] : *journeys[0];
    const Touchpoint &there = *snapshot.relations->touchpoints(other.id).front();
    const Id<Touchpoint> wanted = there.id;
    const Id<Journey> journey = other.id;
    REQUIRE(shown.controller()
                .edit(QStringLiteral("Change"),
                      [&](Edit &edit) {
                          Touchpoint row = edit.now()[wanted];
                          row.need = "To meet a zébra";
                          edit.put(row);
                      })
                .isEmpty());
    shown.press(Qt::Key_F, Qt::ControlModifier);
    shown.type("ZEBRA");
    REQUIRE(shown.list().count() == 1);
    CHECK(shown.list().item(0)->text() == "To meet a zébra");
    shown.press(Qt::Key_Return);
    CHECK(shown.controller().snapshot()->journey == journey);
    CHECK(shown.window.selection().current() == ref(wanted));
}

TEST_CASE("Escape and going elsewhere close the list, and nothing is chosen") {
    Shown shown;
    shown.press(Qt::Key_F, Qt::ControlModifier);
    shown.type("security");
    shown.press(Qt::Key_Escape);
    CHECK_FALSE(shown.popup().isVisible());
    CHECK(QApplication::focusWidget() == &shown.map());
    CHECK(shown.window.selection().entities().empty());
    shown.press(Qt::Key_F, Qt::ControlModifier);
    shown.inspector().setFocus();
    shown.map().setFocus();
    CHECK_FALSE(shown.popup().isVisible());
}

TEST_CASE("Ctrl+K runs a command by words of its name, in any order") {
    Shown shown;
    REQUIRE(shown.controller().mapOptions().experience);
    shown.press(Qt::Key_K, Qt::ControlModifier);
    REQUIRE(shown.popup().isVisible());
    CHECK(shown.list().count() > 25);
    shown.type("exper");
    shown.press(Qt::Key_Return);
    CHECK_FALSE(shown.controller().mapOptions().experience);
}

TEST_CASE("whoever types another word for a command is led to it") {
    Shown shown;
    shown.window.selection().choose({ref(id<Touchpoint>("who-pays"))});
    const auto [typed, first] = GENERATE(table<const char *, const char *>({
        {"dark", "Dark Appearance"},
        {"zoom", "Zoom In"},
        {"big", "Workshop"},
        {"export pdf", "Export…"},
        {"svg", "Export…"},
        {"print", "Export…"},
        {"undo", "Undo"},
        {"mistake", "Undo"},
        {"lane", "Lanes of All Partners"},
        {"owner", "Go to Roles"},
        {"raci", "Go to Roles"},
        {"template", "Departing from an airport"},
        {"present", "Presentation"},
        {"slides", "Presentation"},
        {"walk", "In the Customer's Shoes"},
        {"version", "Save Version…"},
        {"language", "Common Purpose…"},
        {"shortcuts", "Keys"},
        {"manual", "Guide"},
        {"import csv", "Paste"},
        {"sticky", "Go to Parking Lot"},
        {"persona", "Go to Customer groups"},
        {"arrow", "Lead To…"},
    }));
    shown.press(Qt::Key_K, Qt::ControlModifier);
    shown.type(QString::fromUtf8(typed));
    QStringList highest;
    for (int row = 0; row < std::min(3, shown.list().count()); ++row)
        highest.append(shown.list().item(row)->text());
    INFO(typed << " -> " << toUtf8(highest.join(", ")));
    CHECK(highest.contains(QString::fromUtf8(first)));
}

TEST_CASE("letters within another word for a command do not count") {
    Shown shown;
    shown.press(Qt::Key_K, Qt::ControlModifier);
    shown.type("otcut"); // in "shortcuts"
    CHECK(shown.list().findItems("Keys", Qt::MatchExactly).isEmpty());
}

TEST_CASE("whoever types the name of what was just changed is led there, and takes nothing back") {
    Shown shown;
    REQUIRE(shown.controller()
                .edit(QStringLiteral("Add “Borrows crutches”"),
                      [](Edit &edit) {
                          Touchpoint row = edit.now()[id<Touchpoint>("board")];
                          row.name = "Borrows crutches";
                          edit.put(std::move(row));
                      })
                .isEmpty());
    const Ecosystem before = shown.now();
    shown.press(Qt::Key_K, Qt::ControlModifier);
    shown.type("borrows crutches");
    shown.press(Qt::Key_Return);
    CHECK(shown.now() == before);
    CHECK(shown.window.selection().current() == ref(id<Touchpoint>("board")));
}

TEST_CASE("commands that only have the letters, with others between, come behind the texts") {
    Shown shown;
    shown.press(Qt::Key_K, Qt::ControlModifier);
    shown.type("train");
    REQUIRE(shown.list().count() > 0);
    CHECK(shown.list().item(0)->text().contains("train"));
    shown.popup().findChild<QLineEdit *>()->setText("sph");
    CHECK_FALSE(shown.list().findItems("Split Phase Here", Qt::MatchExactly).isEmpty());
}

TEST_CASE("whoever types the name of a panel goes there, also where it is open already") {
    Shown shown;
    shown.press(Qt::Key_K, Qt::ControlModifier);
    shown.type("outline");
    REQUIRE(shown.list().currentItem());
    CHECK(shown.list().currentItem()->text() == "Go to Outline");
}

TEST_CASE("the palette has every command with its key, and of those that fit alike the ones that can be run "
          "first") {
    Shown shown;
    shown.press(Qt::Key_K, Qt::ControlModifier);
    bool pale = false;
    for (int row = 0; row < shown.list().count(); ++row) {
        const bool before = std::exchange(pale, shown.isPale(row));
        CHECK_FALSE((before && !pale));
    }
    CHECK(pale);
    shown.type("save");
    bool saveAs = false;
    for (int row = 0; row < shown.list().count(); ++row)
        saveAs = saveAs || shown.spoken(row).contains("Ctrl+Shift+S");
    CHECK(saveAs);
    shown.type(" zebra");
    CHECK(shown.list().count() == 0);
    shown.press(Qt::Key_Return);
    CHECK(shown.popup().isVisible());
}

TEST_CASE("a command that cannot be run now is found by its name, and says what it takes") {
    Shown shown;
    shown.press(Qt::Key_K, Qt::ControlModifier);
    shown.type("split");
    REQUIRE(shown.list().count() > 1);
    CHECK(shown.list().currentItem()->text() == "Split Phase Here");
    CHECK(shown.isPale(0));
    CHECK(shown.spoken(0).contains("Not now: choose a touchpoint first"));
    auto *line = shown.popup().findChild<QLineEdit *>();
    CHECK(line->accessibleDescription() == shown.spoken(0));
    shown.press(Qt::Key_Return);
    CHECK(shown.popup().isVisible());
    CHECK(shown.now() == test::schiphol());
    shown.press(Qt::Key_Down);
    CHECK(line->accessibleDescription() == shown.spoken(1));
    shown.press(Qt::Key_Escape);
    shown.window.selection().choose({ref(id<Touchpoint>("security-check"))});
    shown.press(Qt::Key_K, Qt::ControlModifier);
    shown.type("split");
    CHECK_FALSE(shown.isPale(0));
    CHECK_FALSE(shown.spoken(0).contains("Not now"));
    shown.press(Qt::Key_Return);
    CHECK(shown.window.findChild<TextEdit *>("inPlace")->isVisible());
}

TEST_CASE("why a command cannot be run: no document, one that can only be looked at, nothing chosen") {
    TestWindow empty;
    const auto why = [](TestWindow &shown, const QString &command) {
        QTest::keyClick(&shown.window, Qt::Key_K, Qt::ControlModifier);
        auto *list = shown.window.findChild<PickPopup *>()->findChild<QListWidget *>();
        QTest::keyClicks(QApplication::focusWidget(), command);
        const QString spoken = list->item(0)->data(Qt::AccessibleTextRole).toString();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        CHECK(spoken.startsWith(command));
        return spoken.section(QStringLiteral(" · "), 0, 0).section(QStringLiteral(", "), 1);
    };
    CHECK(why(empty, "Duplicate Journey") == "Not now: open or begin a document first");
    Shown shown;
    CHECK(why(shown, "Undo") == "Not now: there is nothing to take back");
    shown.controller().view(test::schiphol(), "A version from May");
    CHECK(why(shown, "Duplicate Journey") == "Not now: this document can only be looked at");
    CHECK(why(shown, "Fold Departments") == "Not now: choose a partner with departments first");
}

TEST_CASE("arrows walk through what is found and around its ends") {
    Shown shown;
    shown.press(Qt::Key_K, Qt::ControlModifier);
    CHECK(shown.list().currentRow() == 0);
    shown.press(Qt::Key_Down);
    const int second = shown.list().currentRow();
    CHECK(second > 0);
    shown.press(Qt::Key_Up);
    CHECK(shown.list().currentRow() == 0);
    shown.press(Qt::Key_Up);
    CHECK(shown.list().currentRow() > second);
}
