// A chosen transition shows what is known of it, in place on the map.
#include "panels/ChoiceField.h"
#include "panels/TransitionForm.h"
#include "shell/PanelDock.h"
#include "shell/TransitionPopup.h"
#include "tests/ui/shell/MapKeys.h"

#include <QLabel>
#include <QToolButton>

using namespace tussen;
using test::id;
using test::MapKeys;

namespace {

struct Popup : MapKeys {
    using MapKeys::MapKeys;

    [[nodiscard]] TransitionPopup &popup() const { return *window.findChild<TransitionPopup *>(); }
    void choose(const Id<Transition> &transition) const {
        map().centerOnEntity(ref(transition));
        window.selection().choose({ref(transition)});
    }
    [[nodiscard]] TextField &field(const QString &name) const {
        for (TextField *one : popup().findChildren<TextField *>())
            if (one->findChild<TextEdit *>()->accessibleName() == name) return *one;
        FAIL("no field " << name.toStdString());
        return *popup().findChild<TextField *>();
    }
    void write(const QString &name, const char *text) const {
        auto *edit = field(name).findChild<TextEdit *>();
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, QLatin1String(text));
        QTest::keyClick(edit, Qt::Key_Return);
    }
};

const Id<Transition> taken = id<Transition>("arrival-advice--train");

} // namespace

TEST_CASE("it comes with the choice and goes with it") {
    const Popup shown;
    CHECK_FALSE(shown.popup().isVisible());
    shown.choose(taken);
    CHECK(shown.popup().isVisible());
    CHECK(shown.map().rect().contains(shown.popup().geometry()));
    CHECK(shown.map().hasFocus());
    shown.MapKeys::choose({"shops"});
    CHECK_FALSE(shown.popup().isVisible());
}

TEST_CASE("it leaves both of its cards to be seen where the map has room") {
    Popup shown;
    shown.window.resize(1900, 1060);
    shown.map().setZoom(0.6);
    QApplication::processEvents();
    for (const Transition &way : shown.now().table<Transition>()) {
        if (!shown.map().groupOf(ref(way.id))) continue; // the other journey's
        shown.choose(way.id);
        for (const Id<Touchpoint> &end : {way.from, way.to}) {
            INFO(shown.now()[way.from].name << " to " << shown.now()[way.to].name);
            CHECK_FALSE(shown.popup().geometry().intersects(shown.map().rectOf(ref(end))));
        }
    }
}

TEST_CASE("it grows with what is written in it") {
    const Popup shown;
    shown.choose(taken);
    const int before = shown.popup().height();
    shown.write("Information handed over",
                "The ticket, the passports, and where everybody's luggage has been");
    QApplication::processEvents();
    CHECK(shown.popup().height() > before);
    const auto *last = shown.popup().findChild<ChoiceField *>();
    CHECK(shown.popup().rect().contains(last->mapTo(&shown.popup(), last->rect().bottomRight())));
}

TEST_CASE("it moves along with the map") {
    const Popup shown;
    shown.map().setZoom(0.6);
    shown.choose(taken);
    const QPoint before = shown.popup().pos();
    const QPoint arrow = shown.map().rectOf(ref(taken)).center();
    shown.map().panBy({-10, 0});
    REQUIRE(shown.map().rectOf(ref(taken)).center() == arrow - QPoint(10, 0));
    const QPoint moved = shown.popup().pos() - before;
    CHECK((moved == QPoint(-10, 0) || before.x() - 10 < shown.map().viewport()->x()));
}

TEST_CASE("it has a button that closes it as Escape does, and keeps what was typed") {
    const Popup shown;
    shown.choose(taken);
    auto *label = shown.field("Label").findChild<TextEdit *>();
    label->setFocus();
    label->selectAll();
    QTest::keyClicks(label, "by bus");
    auto *close = shown.popup().findChild<QToolButton *>("plain");
    REQUIRE(close);
    CHECK(close->accessibleName() == "Close");
    QTest::mouseClick(close, Qt::LeftButton);
    CHECK_FALSE(shown.popup().isVisible());
    CHECK(shown.map().hasFocus());
    CHECK(shown.chosen() == std::vector{ref(taken)});
    CHECK(shown.now()[taken].label == "by bus");
}

TEST_CASE("each field is one named step") {
    const Popup shown;
    shown.choose(taken);
    shown.write("How many customers go this way (%)", "12.5");
    CHECK(shown.now()[taken].probability == 0.125);
    shown.write("Waiting time on the way", "20");
    CHECK(shown.now()[taken].waitMinutes == 20);
    shown.write("Label", "by train");
    CHECK(shown.now()[taken].label == "by train");
    shown.write("Information handed over", "The ticket");
    CHECK(shown.now()[taken].information == "The ticket");
    CHECK(shown.undoLabel().startsWith("Change what is handed over by “"));
    shown.write("Label", "");
}

TEST_CASE("bad values are refused in place") {
    const Popup shown;
    shown.choose(taken);
    const auto [field, text, problem] = GENERATE(table<const char *, const char *, const char *>({
        {"How many customers go this way (%)", "120", "This is no share. Type a number from 0 to 100."},
        {"How many customers go this way (%)", "many", "This is no share. Type a number from 0 to 100."},
        {"Waiting time on the way", "-1", "This is no time. Type minutes, or for instance 1 h 30 min."},
    }));
    shown.write(QString::fromUtf8(field), text);
    CHECK(shown.field(QString::fromUtf8(field)).problem() == QString::fromUtf8(problem));
    CHECK(shown.now() == test::schiphol());
}

TEST_CASE("an agreement between both owners is recorded there, and what is typed next is its name") {
    const Popup shown;
    const Id<Transition> handoff = id<Transition>("queue-security--security-check");
    const Ecosystem before = shown.now();
    shown.choose(handoff);
    const bool inInspector = GENERATE(false, true);
    const QWidget &form = inInspector ? static_cast<QWidget &>(shown.inspector()) : shown.popup();
    QPushButton *record = nullptr;
    for (auto *button : form.findChildren<QPushButton *>())
        if (button->isVisible() && button->accessibleName().startsWith("Record one between Schiphol and"))
            record = button;
    REQUIRE(record);
    if (GENERATE(true, false)) {
        record->setFocus();
        shown.key(Qt::Key_Return);
    } else {
        QTest::mouseClick(record, Qt::LeftButton);
    }
    REQUIRE(shown.chosen().size() == 1);
    REQUIRE(shown.chosen().front().type == EntityType::agreement);
    CHECK_FALSE(before.contains(shown.chosen().front()));
    const Id<Agreement> agreement{shown.chosen().front().id};
    CHECK(shown.now()[agreement].scope == Scope(handoff));
    CHECK(Relations(shown.now()).parties(agreement).size() == 2);
    CHECK(shown.undoLabel().startsWith("Record an agreement between Schiphol and "));
    CHECK_FALSE(shown.popup().isVisible());
    REQUIRE(shown.inspector().isAncestorOf(QApplication::focusWidget()));
    shown.type("Trays within 5 min");
    shown.key(Qt::Key_Return);
    CHECK(shown.now()[agreement].name == "Trays within 5 min");
    shown.key(Qt::Key_Escape);
    CHECK((inInspector || shown.map().hasFocus()));
}

TEST_CASE("an agreement that is recorded where the inspector is closed opens it") {
    const Popup shown;
    auto *dock = shown.window.findChild<PanelDock *>(QStringLiteral("inspector"));
    dock->hide();
    shown.choose(id<Transition>("queue-security--security-check"));
    for (auto *button : shown.popup().findChildren<QPushButton *>())
        if (button->isVisible() && button->accessibleName().startsWith("Record one"))
            QTest::mouseClick(button, Qt::LeftButton);
    CHECK(dock->isVisible());
    CHECK(shown.inspector().isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE("Tab on the map leads into its form") {
    const Popup shown;
    shown.choose(taken);
    shown.map().setFocus();
    QTest::keyClick(&shown.map(), Qt::Key_Tab);
    REQUIRE(shown.popup().isAncestorOf(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), "by train");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK(shown.now()[taken].label == "by train");
}

TEST_CASE("Enter on it leads to its first field, Escape back to the map") {
    const Popup shown;
    shown.choose(taken);
    emit shown.map().activated(ref(taken));
    REQUIRE(QApplication::focusWidget());
    CHECK(shown.popup().isAncestorOf(QApplication::focusWidget()));
    shown.key(Qt::Key_Escape);
    CHECK_FALSE(shown.popup().isVisible());
    CHECK(shown.map().hasFocus());
}

TEST_CASE("Escape in its fields leaves the transition chosen, a second one chooses nothing") {
    const Popup shown;
    const EntityRef way = ref(taken);
    shown.map().centerOnEntity(way);
    shown.window.selection().choose({way});
    shown.field("Label").findChild<TextEdit *>()->setFocus();
    shown.key(Qt::Key_Escape);
    CHECK_FALSE(shown.popup().isVisible());
    CHECK(shown.map().hasFocus());
    CHECK(shown.chosen() == std::vector{way});
    SECTION("and then nothing") {
        shown.key(Qt::Key_Escape);
        CHECK(shown.chosen().empty());
        shown.choose(taken);
        CHECK(shown.popup().isVisible());
    }
    SECTION("or it is opened again") {
        shown.controller().edit("", [](Edit &edit) {
            Transition row = edit.now()[taken];
            row.label = "by bus";
            edit.put(row);
        });
        CHECK_FALSE(shown.popup().isVisible());
        shown.key(Qt::Key_Return);
        CHECK(shown.popup().isVisible());
        CHECK(shown.popup().isAncestorOf(QApplication::focusWidget()));
    }
}
