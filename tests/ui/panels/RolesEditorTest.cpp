// Who does what at a touchpoint, seen and changed in the inspector.
#include "tests/ui/panels/Inspected.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QPushButton>

using namespace tussen;
using test::Build;
using test::id;
using test::named;
using test::Roles;
using Shown = test::Inspected;

TEST_CASE("where nobody is accountable, a button asks who is, those with a role here first") {
    Shown shown;
    auto *button = shown.page()->findChild<QPushButton *>("gap");
    REQUIRE(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    CHECK(shown.partner().hasFocus());
    CHECK(shown.offered() == QStringList{"airport", "guards", "airline"});
    CHECK(shown.partner().completer()->popup()->isVisible());
    shown.give("port");
    CHECK(Relations(shown.bench.now).owner(id<Touchpoint>("Queue"))->name == "airport");
    CHECK_FALSE(shown.page()->findChild<QPushButton *>("gap")->isVisible());
    CHECK(named<QComboBox>(*shown.page(), "Role to give")->currentIndex() == 1); // one is enough
}

TEST_CASE("where nobody is accountable, that is the role to give; elsewhere it is responsible") {
    Shown shown;
    const auto *kind = named<QComboBox>(*shown.page(), "Role to give");
    CHECK(kind->currentIndex() == 0);
    shown.pick("Role to give", capitalized(test::texts()->roleName[2]));
    shown.type("Need", "Calm"); // what is chosen there stays while something else is changed
    CHECK(kind->currentIndex() == 2);
    shown.pick("What airport does here", capitalized(test::texts()->roleName[0]));
    CHECK(kind->currentIndex() == 1);
    QTest::mouseClick(shown.goneOf("airport"), Qt::LeftButton);
    CHECK(kind->currentIndex() == 0);
    shown.inspector.show(shown.bench.snapshot(), {ref(id<Touchpoint>("There"))});
    CHECK(kind->currentIndex() == 1); // a goal needs nobody
}

TEST_CASE("what a partner does can be changed and taken away") {
    Shown shown;
    shown.pick("What guards does here", capitalized(test::texts()->roleName[3]));
    CHECK(shown.roles() == Roles{{"airport", RoleKind::consulted}, {"guards", RoleKind::informed}});
    QTest::mouseClick(shown.goneOf("guards"), Qt::LeftButton);
    CHECK(shown.roles() == Roles{{"airport", RoleKind::consulted}});
}

TEST_CASE("who is accountable and responsible, made consulted or informed, is nothing else") {
    Shown shown;
    shown.give("guards"); // responsible already, now accountable as well
    shown.pick("What guards does here", capitalized(test::texts()->roleName[2]));
    CHECK(shown.roles() == Roles{{"airport", RoleKind::consulted}, {"guards", RoleKind::consulted}});
    shown.pick("Role to give", capitalized(test::texts()->roleName[3]));
    shown.give("port");
    CHECK(shown.roles() == Roles{{"airport", RoleKind::informed}, {"guards", RoleKind::consulted}});
}

TEST_CASE("a role is seen to be proposed, and made so and confirmed by keyboard") {
    Shown shown;
    const auto *kind = named<QComboBox>(*shown.page(), "What guards does here");
    auto *proposed =
        named<QAbstractButton>(*shown.page(), "Proposed, not confirmed yet: guards as responsible");
    CHECK_FALSE(proposed->isChecked());
    proposed->setFocus();
    QTest::keyClick(proposed, Qt::Key_Space);
    const auto status = [&] { return shown.bench.now[id<Role>("Queue|guards|responsible")].status; };
    CHECK(status() == RoleStatus::proposed);
    CHECK(proposed->isChecked());
    CHECK(kind->accessibleDescription() == "Proposed, not confirmed yet");
    shown.inspector.setReadOnly(true);
    CHECK(proposed->isVisible()); // it can still be seen
    CHECK_FALSE(proposed->isEnabled());
    shown.inspector.setReadOnly(false);
    shown.pick("What guards does here", capitalized(test::texts()->roleName[3]));
    CHECK(status() == RoleStatus::proposed);
    proposed->setFocus();
    QTest::keyClick(proposed, Qt::Key_Space);
    CHECK(status() == RoleStatus::confirmed);
    CHECK(kind->accessibleDescription().isEmpty());
    CHECK(shown.bench.labels == QStringList{"Only propose guards as responsible at “Queue”",
                                            "Make guards informed at “Queue”",
                                            "Confirm guards as informed at “Queue”"});
}

TEST_CASE("a role is added by kind and part of a name; who has it is not offered") {
    Shown shown;
    shown.pick("Role to give", capitalized(test::texts()->roleName[2]));
    CHECK(shown.offered() == QStringList{"guards", "airline"});
    shown.give("line");
    CHECK(shown.roles() == Roles{{"airport", RoleKind::consulted},
                                 {"airline", RoleKind::consulted},
                                 {"guards", RoleKind::responsible}});
    CHECK(shown.partner().text().isEmpty());
    CHECK(shown.partner().placeholderText() == QString("Add a partner") + QChar(0x2026));
    CHECK(shown.partner().hasFocus()); // the next one can be typed
}

TEST_CASE("a name taken from those that fit gives one role, and the field is empty again") {
    const bool several = GENERATE(true, false);
    Shown shown;
    const auto steps = shown.bench.labels.size();
    shown.partner().setFocus();
    QTest::keyClicks(&shown.partner(), several ? QStringLiteral("air") : QStringLiteral("line"));
    QWidget *popup = shown.partner().completer()->popup();
    REQUIRE(popup->isVisible());
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QCoreApplication::processEvents();
    CHECK(shown.bench.labels.size() == steps + 1);
    CHECK(shown.bench.labels.back() ==
          (several ? "Make airport accountable at “Queue”" : "Make airline accountable at “Queue”"));
    CHECK(shown.partner().text().isEmpty());
}

TEST_CASE("a row and the keyboard in it stay while the document changes") {
    Shown shown;
    auto *guards = named<QComboBox>(*shown.page(), "What guards does here");
    guards->setFocus();
    shown.pick("What guards does here", capitalized(test::texts()->roleName[3])); // it goes below airport
    CHECK(guards->hasFocus());
    shown.bench.edit()({}, [](Edit &edit) {
        edit.put(Role{Id<Role>::make(), id<Touchpoint>("Queue"), id<Partner>("airline"),
                      RoleKind::accountable, RoleStatus::confirmed});
    });
    CHECK(named<QComboBox>(*shown.page(), "What guards does here") == guards);
    CHECK(guards->currentIndex() == 3);
    CHECK(guards->hasFocus());
    auto *airline = named<QComboBox>(*shown.page(), "What airline does here");
    airline->setFocus();
    for (int step = 0; step < 3; ++step)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    CHECK(QApplication::focusWidget()->accessibleName() == "What airport does here");
}

TEST_CASE("from a row that is taken away the keyboard goes to the next one, at last to the field below") {
    Shown shown;
    const auto takeAway = [&shown](const QString &partner) {
        QAbstractButton *gone = shown.goneOf(partner);
        gone->setFocus();
        QTest::keyClick(gone, Qt::Key_Space);
        return QApplication::focusWidget()->accessibleName();
    };
    CHECK(takeAway("guards") == "What airport does here");
    CHECK(takeAway("airport") == "Partner to give a role");
    CHECK(shown.roles().empty());
}

TEST_CASE("half a name stays while the document says the same as before") {
    Shown shown;
    shown.partner().setFocus();
    QTest::keyClicks(&shown.partner(), "air");
    shown.bench.changed();
    CHECK(shown.partner().text() == "air");
}

TEST_CASE("a goal needs nobody who is accountable") {
    const Shown shown(ref(id<Touchpoint>("There")));
    CHECK_FALSE(shown.page()->findChild<QPushButton *>("gap")->isVisible());
}
