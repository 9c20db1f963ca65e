// A message below the map ends with what it is about.
#include "tests/ui/shell/MapKeys.h"

#include <QClipboard>

using namespace tussen;
using test::id;
using test::MapKeys;
using Bar = MessageBar;

namespace {

struct Messages : MapKeys {
    void rename(const QString &name) const {
        controller().edit("Rename", [&](Edit &edit) {
            Touchpoint row = edit.now()[id<Touchpoint>("shops")];
            row.name = toUtf8(name);
            edit.put(row);
        });
    }
    [[nodiscard]] bool said() const { return messages().isVisible() && !messages().text().isEmpty(); }
};

} // namespace

TEST_CASE("what is done next ends an answer, a change that goes through ends a refusal") {
    const Messages shown;
    const auto [ends, afterChoice, afterJourney, afterChange] = GENERATE(table<Bar::Ends, bool, bool, bool>({
        {Bar::Ends::nextStep, false, false, false},
        {Bar::Ends::nextChange, true, true, false},
        {Bar::Ends::settled, true, true, true},
    }));
    const auto say = [&, ends = ends] { shown.messages().say(Bar::Kind::note, "So it is", ends); };
    say();
    shown.choose({"shops"});
    CHECK(shown.said() == afterChoice);
    say();
    for (const Journey &row : shown.now().table<Journey>())
        if (row.id != shown.controller().snapshot()->journey) shown.controller().showJourney(row.id);
    CHECK(shown.said() == afterJourney);
    say();
    shown.rename("Walks on");
    CHECK(shown.said() == afterChange);
}

TEST_CASE("that two cards cannot be connected is said until something else is chosen") {
    const Messages shown;
    shown.choose({"shops", "shops"});
    const Transition &way = *shown.now().table<Transition>().begin();
    shown.window.selection().choose({ref(way.from), ref(way.to)});
    shown.action("Connect").trigger();
    CHECK(shown.messages().text().contains("already"));
    REQUIRE(shown.said());
    shown.choose({"shops"});
    CHECK_FALSE(shown.said());
}

TEST_CASE("why a name is refused stays until a change goes through") {
    const Messages shown;
    const Ecosystem before = shown.now();
    shown.rename("Walks on");
    const QString tooLong(2000, 'x');
    shown.window.selection().choose({ref(id<Touchpoint>("shops"))});
    QTest::keyClick(&shown.map(), Qt::Key_F2);
    QApplication::clipboard()->setText(tooLong);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::ControlModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    REQUIRE(shown.said());
    CHECK(shown.messages().property("alarm").toBool());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    shown.choose({"queue-passport"});
    CHECK(shown.said());
    shown.controller().undo();
    CHECK(shown.now() == before);
    CHECK_FALSE(shown.said());
}
