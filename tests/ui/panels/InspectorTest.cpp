// Every field of the inspector leads to one named edit, and shows what the document says.
#include "panels/Inspector.h"
#include "panels/ChoiceField.h"
#include "panels/ExperienceField.h"
#include "panels/TextField.h"
#include "tests/ui/panels/Shown.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>

using namespace tussen;
using test::Build;
using test::id;
using test::named;

namespace {

Ecosystem airport() {
    Build build;
    build.partners({"airport", "airline", "guards"}).channel("On site").channel("Web");
    build.journey("depart", "airport").phase("Book").phase("Fly").touchpoint("Queue", "C:airport R:guards");
    build.goal("There").outcome("Queue time").effect("Queue", "Queue time", -0.5);
    build.change<Touchpoint>("Queue", [](Touchpoint &row) { row.need = "To be in time"; });
    return build.now();
}

using Roles = std::vector<std::pair<std::string, RoleKind>>;

struct Shown {
    explicit Shown(const EntityRef &entity = ref(id<Touchpoint>("Queue"))) {
        bench.changed = [this, entity] { inspector.show(bench.snapshot(), {entity}); };
        bench.changed();
        inspector.resize(320, 900);
        test::show(inspector);
    }

    void type(const QString &field, const QString &text) {
        auto *edit = named<TextEdit>(*page(), field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    void pick(const QString &field, const QString &choice) {
        auto *box = named<QComboBox>(*page(), field);
        const int place = box->findText(choice);
        REQUIRE(place >= 0);
        box->setCurrentIndex(place);
        emit box->activated(place);
    }
    /// Where a partner is given a role.
    [[nodiscard]] QLineEdit &partner() const { return *named<QLineEdit>(*page(), "Partner to give a role"); }
    [[nodiscard]] QStringList offered() const {
        const auto *box = named<QComboBox>(*page(), "Partner to give a role");
        QStringList names;
        for (int i = 0; i < box->count(); ++i)
            names.append(box->itemText(i));
        return names;
    }
    void give(const QString &partOfName) const {
        partner().setFocus();
        QTest::keyClicks(&partner(), partOfName);
        QTest::keyClick(&partner(), Qt::Key_Return);
    }
    [[nodiscard]] QAbstractButton *goneOf(const QString &partner) const {
        for (auto *button : page()->findChildren<QAbstractButton *>())
            if (button->accessibleName().startsWith(partner + " no longer ")) return button;
        FAIL("no row of " << partner.toStdString());
        return nullptr;
    }
    [[nodiscard]] QWidget *page() const {
        for (Form *form : inspector.findChildren<Form *>())
            if (form->isVisible()) return form;
        FAIL("no form is shown");
        return nullptr;
    }
    [[nodiscard]] const Touchpoint &queue() const { return bench.now[id<Touchpoint>("Queue")]; }
    [[nodiscard]] Roles roles() const {
        Roles found;
        const Relations relations(bench.now);
        for (const Partner *partner : relations.partners())
            for (const Role *role : relations.roles(id<Touchpoint>("Queue")))
                if (role->partner == partner->id) found.emplace_back(partner->name, role->kind);
        return found;
    }

    test::Bench bench{airport()};
    Inspector inspector{bench.edit()};
};

} // namespace

TEST_CASE("texts are written with Enter; blank ones are none") {
    Shown shown;
    shown.type("Name", "Queue for security");
    CHECK(shown.queue().name == "Queue for security");
    shown.type("Need", "   ");
    CHECK_FALSE(shown.queue().need);
    shown.type("Ideal", "Ten minutes");
    CHECK(shown.queue().ideal == "Ten minutes");
    CHECK(shown.bench.labels ==
          QStringList{"Rename touchpoint", "Change what the customer needs", "Change the ideal"});
}

TEST_CASE("a name that is refused changes nothing and says why") {
    Shown shown;
    shown.type("Name", "  ");
    CHECK(shown.queue().name == "Queue");
    auto *edit = named<TextEdit>(*shown.page(), "Name");
    CHECK(edit->accessibleDescription().contains("name is needed"));
    shown.type("Name", QString(1001, 'x'));
    CHECK(shown.bench.labels.isEmpty());
}

TEST_CASE("the experience is one click; a second one takes it away") {
    Shown shown;
    QAbstractButton *worst = nullptr;
    for (auto *button : shown.inspector.findChildren<FeelingButton *>())
        if (button->value() == -2) worst = button;
    REQUIRE(worst);
    QTest::mouseClick(worst, Qt::LeftButton);
    CHECK(shown.queue().experience == -2);
    CHECK(worst->isChecked());
    QTest::mouseClick(worst, Qt::LeftButton);
    CHECK_FALSE(shown.queue().experience);
    CHECK_FALSE(worst->isChecked());
}

TEST_CASE("phase, kind, channel and brand are chosen from what there is") {
    Shown shown;
    shown.pick("Phase", "Book");
    CHECK(shown.queue().phase == id<Phase>("Book"));
    shown.pick("Kind", capitalized(test::texts()->touchpointKind[1]));
    CHECK(shown.queue().kind == TouchpointKind::wait);
    shown.pick("Channel", "Web");
    CHECK(shown.queue().channel == id<Channel>("Web"));
    shown.pick("Channel", "None");
    CHECK_FALSE(shown.queue().channel);
    shown.pick("The customer believes this is", "airline");
    CHECK(shown.queue().brand == id<Partner>("airline"));
}

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
    CHECK(shown.bench.labels == QStringList{"Only propose guards as responsible", "Make guards informed",
                                            "Confirm guards as informed"});
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
    CHECK(shown.bench.labels.back() == (several ? "Make airport accountable" : "Make airline accountable"));
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

TEST_CASE("the outcomes that a touchpoint moves are shown with their sign") {
    const Shown shown;
    QStringList texts;
    for (const QLabel *label : shown.page()->findChildren<QLabel *>())
        if (label->isVisible()) texts.append(label->text());
    CHECK(texts.contains("Queue time"));
    CHECK(texts.contains(QString(QChar(0x2212)) + "0.5"));
}

TEST_CASE("a journey has a name, a goal and an owner") {
    Shown shown(ref(id<Journey>("depart")));
    shown.type("Name", "Fly away");
    shown.pick("Who answers for the whole journey", "airline");
    CHECK(shown.bench.now[id<Journey>("depart")].name == "Fly away");
    CHECK(shown.bench.now[id<Journey>("depart")].owner == id<Partner>("airline"));
    shown.pick("Who answers for the whole journey", "Nobody");
    CHECK_FALSE(shown.bench.now[id<Journey>("depart")].owner);
}

TEST_CASE("phases and partners can be renamed") {
    Shown phase(ref(id<Phase>("Fly")));
    phase.type("Name", "Depart");
    CHECK(phase.bench.now[id<Phase>("Fly")].name == "Depart");
    Shown partner(ref(id<Partner>("airport")));
    partner.type("Name", "Schiphol");
    CHECK(partner.bench.now[id<Partner>("airport")].name == "Schiphol");
}

TEST_CASE("what is gone, or nothing, shows a hint") {
    Shown shown;
    shown.inspector.show(shown.bench.snapshot(), {});
    for (const Form *form : shown.inspector.findChildren<Form *>())
        CHECK_FALSE(form->isVisible());
    shown.inspector.show(shown.bench.snapshot(), {ref(id<Touchpoint>("gone"))});
    for (const Form *form : shown.inspector.findChildren<Form *>())
        CHECK_FALSE(form->isVisible());
}

TEST_CASE("read-only, nothing can be typed or chosen") {
    Shown shown;
    shown.inspector.setReadOnly(true);
    for (const TextEdit *edit : shown.page()->findChildren<TextEdit *>())
        CHECK(edit->isReadOnly());
    CHECK_FALSE(shown.partner().isVisible());
    CHECK_FALSE(shown.goneOf("guards")->isVisible());
    CHECK(shown.page()->findChild<QPushButton *>("gap")->text() == "Nobody is accountable");
    for (const QComboBox *box : shown.page()->findChildren<QComboBox *>())
        CHECK_FALSE((box->isVisible() && box->isEnabled()));
    for (const QAbstractButton *button : shown.page()->findChildren<QAbstractButton *>())
        CHECK_FALSE((button->isVisible() && button->isEnabled()));
}

TEST_CASE("without a choice nothing is left to scroll") {
    Shown shown;
    shown.inspector.resize(320, 400);
    QApplication::processEvents();
    CHECK(shown.inspector.verticalScrollBar()->maximum() > 0);
    shown.inspector.show(shown.bench.snapshot(), {});
    QApplication::processEvents();
    CHECK(shown.inspector.verticalScrollBar()->maximum() == 0);
}

TEST_CASE("long names wrap above the fields, and no editor is wider than the inspector") {
    const QString holder = "The association of all travellers with reduced mobility and their companions";
    const QString outcome = "Minutes from the kerb to the gate, with everything that has to be waited for";
    Build build;
    build.group(toUtf8(holder)).outcome(toUtf8(outcome));
    build.interest("wish", toUtf8(holder), -4, toUtf8(outcome));
    test::Bench bench(build.now());
    Inspector inspector(bench.edit());
    inspector.show(bench.snapshot(), {ref(id<Interest>("wish"))});
    inspector.resize(300, 900);
    test::show(inspector);
    const QWidget &page = *inspector.widget();
    CHECK(page.width() <= inspector.viewport()->width());
    int shown = 0;
    for (const QWidget *part : inspector.findChildren<QWidget *>())
        if (part->isVisibleTo(&inspector) && page.isAncestorOf(part)) {
            ++shown;
            CHECK(part->mapTo(&page, QPoint(part->width(), 0)).x() <= inspector.viewport()->width());
        }
    CHECK(shown > 8);
}
