// In a field where nothing is typed the undo key is the document's, and nothing typed in full is lost.
#include "panels/ChoiceField.h"
#include "panels/NotesPanel.h"
#include "tests/ui/shell/TestWindow.h"

#include <QLineEdit>

using namespace tussen;
using test::id;
using test::TestWindow;

namespace {

const Id<Touchpoint> whoPays = id<Touchpoint>("who-pays");

struct Shown : TestWindow {
    Shown() : TestWindow(test::samplePath("schiphol-departure")) { clickCard(ref(whoPays)); }

    [[nodiscard]] QLineEdit &line(const QString &field) const {
        for (ChoiceBox *box : inspector().findChildren<ChoiceBox *>())
            if (box->isVisible() && box->accessibleName() == field) return *box->lineEdit();
        FAIL("there is no field " << field.toStdString());
        return *window.findChild<QLineEdit *>();
    }
    void typeInto(const QString &field, const QString &text) const {
        line(field).setFocus();
        line(field).selectAll();
        QTest::keyClicks(&line(field), text);
    }
    /// The name of the touchpoint's channel in the document; empty for none.
    [[nodiscard]] std::string channel() const {
        const auto &chosen = now()[whoPays].channel;
        return chosen ? now()[*chosen].name : std::string();
    }
    void undo() const { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier); }
};

/// A channel of the sample that is not the touchpoint's.
std::string anotherChannel(const Shown &shown) {
    for (const Channel &channel : shown.now().table<Channel>())
        if (channel.name != shown.channel()) return channel.name;
    FAIL("the sample has one channel only");
    return {};
}

} // namespace

TEST_CASE("after a change, undo works from a field of choices that has the keyboard") {
    const Shown shown;
    const std::string name = shown.now()[whoPays].name;
    shown.type("Name", "Who settles this?");
    shown.line("Phase").setFocus();
    shown.undo();
    CHECK(shown.now()[whoPays].name == name);
}

TEST_CASE("a choice just made is undone in the document, and the field shows it") {
    const Shown shown;
    const std::string before = shown.channel();
    const std::string other = anotherChannel(shown);
    shown.typeInto("Channel", toQt(other));
    QTest::keyClick(&shown.line("Channel"), Qt::Key_Return);
    REQUIRE(shown.channel() == other);
    shown.undo();
    CHECK(shown.channel() == before);
    CHECK(shown.line("Channel").text().toStdString() == before);
}

TEST_CASE("while something is typed, undo is the field's own") {
    const Shown shown;
    shown.type("Name", "Who settles this?");
    shown.typeInto("Channel", "zz");
    shown.undo();
    CHECK(shown.now()[whoPays].name == "Who settles this?");
    CHECK(shown.line("Channel").text() != "zz");
}

TEST_CASE("a whole name is chosen by leaving the field and by saving; half of one is not") {
    const Shown shown;
    const std::string before = shown.channel();
    const std::string other = anotherChannel(shown);
    shown.typeInto("Channel", toQt(other.substr(0, other.size() - 1)));
    shown.inspector().commit();
    CHECK(shown.channel() == before);
    shown.typeInto("Channel", toQt(other).toUpper());
    SECTION("by leaving") {
        QWidget *list = QApplication::activePopupWidget(); // has the keyboard where it is open
        QTest::keyClick(list ? list : QApplication::focusWidget(), Qt::Key_Tab);
    }
    SECTION("by what comes before saving") {
        shown.inspector().commit();
    }
    CHECK(shown.channel() == other);
}

TEST_CASE("a note just written is taken back by the undo key") {
    const Shown shown;
    auto *line = shown.window.findChild<NotesPanel *>()->findChild<QLineEdit *>();
    shown.map().setFocus();
    QTest::keyClick(&shown.map(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(line == QApplication::focusWidget());
    QTest::keyClicks(line, "Ask KLM");
    QTest::keyClick(line, Qt::Key_Return);
    REQUIRE(shown.now().table<Note>().size() == 1);
    shown.undo();
    CHECK(shown.now().table<Note>().empty());
    CHECK(line->text().isEmpty());
}
