// Commands add to the document's lists: the list comes to the front, with the new name to be typed over; a
// partner is named in its lane.
#include "interchange/Json.h"
#include "panels/FindingsPanel.h"
#include "tests/ui/shell/MapKeys.h"

using namespace tussen;
using test::MapKeys;

TEST_CASE("each other list has a command that adds to it, as one step, with its name to be typed") {
    const MapKeys shown;
    const auto [command, count] =
        GENERATE(table<const char *, std::function<std::size_t(const Ecosystem &)>>({
            {"Add Customer Group", [](const Ecosystem &now) { return now.table<CustomerGroup>().size(); }},
            {"Add Channel", [](const Ecosystem &now) { return now.table<Channel>().size(); }},
            {"Add Outcome", [](const Ecosystem &now) { return now.table<Outcome>().size(); }},
            {"Add Agreement", [](const Ecosystem &now) { return now.table<Agreement>().size(); }},
        }));
    const std::size_t before = count(shown.now());
    shown.action(QLatin1String(command)).trigger();
    CHECK(count(shown.now()) == before + 1);
    shown.type("Ferries");
    shown.key(Qt::Key_Return);
    CHECK(toJson(shown.now()).find("\"Ferries\"") != std::string::npos);
    shown.controller().undo();
    shown.controller().undo();
    CHECK(shown.now() == test::schiphol());
}

TEST_CASE("what is added is chosen and has the keyboard, whatever was chosen before") {
    const MapKeys shown;
    shown.window.selection().choose({ref(test::id<Partner>("klm"))});
    shown.action("Add Partner").trigger();
    shown.type("Ferries");
    shown.key(Qt::Key_Return);
    CHECK(shown.now()[test::id<Partner>("klm")].name == "KLM");
    REQUIRE(shown.chosen().size() == 1);
    CHECK(shown.now()[Id<Partner>{shown.chosen().front().id}].name == "Ferries");
}

TEST_CASE("a partner is named in its new lane, below the others, and the panels stay as they are") {
    const MapKeys shown;
    const double zoom = GENERATE(0.3, 1.0);
    shown.map().setZoom(zoom);
    shown.map().centerOnEntity(ref(test::id<Touchpoint>("board")));
    const double along = shown.map().mapToScene(QPoint(0, 0)).x();
    auto *findings = shown.window.findChild<FindingsPanel *>();
    REQUIRE(findings->isVisible());
    shown.action("Add Partner").trigger();
    REQUIRE(shown.line().isVisible());
    CHECK(shown.line().hasFocus());
    const QRect asked = shown.line().geometry();
    CHECK(shown.map().uncovered().contains(asked));
    CHECK(asked.bottom() > shown.map().rectOf(ref(test::id<Partner>("online-agency"))).bottom());
    shown.type("Ferries");
    shown.key(Qt::Key_Return);
    REQUIRE(shown.chosen().size() == 1);
    const EntityRef added = shown.chosen().front();
    CHECK(shown.now()[Id<Partner>{added.id}].name == "Ferries");
    CHECK(shown.map().uncovered().intersects(shown.map().rectOf(added)));
    CHECK(std::abs(shown.map().mapToScene(QPoint(0, 0)).x() - along) < 4);
    for (const Partner &other : shown.now().table<Partner>())
        if (const Group *group = shown.map().groupOf(ref(other.id)); group && ref(other.id) != added)
            CHECK(group->bounds.y < shown.map().groupOf(added)->bounds.y);
    CHECK(shown.map().hasFocus());
    CHECK(findings->isVisible());
    CHECK(shown.undoLabel() == "Add partner Ferries");
    shown.controller().undo();
    CHECK(shown.now() == test::schiphol());
}

TEST_CASE("Escape at the name of a new partner adds none") {
    const MapKeys shown;
    shown.action("Add Partner").trigger();
    shown.type("Ferr");
    shown.key(Qt::Key_Escape);
    CHECK(shown.now() == test::schiphol());
    CHECK(shown.map().hasFocus());
}

TEST_CASE("where no journey is shown, a partner is named in the inspector") {
    const MapKeys shown;
    shown.controller().edit("", [](Edit &edit) {
        const Ecosystem before = edit.now();
        for (const Journey &journey : before.table<Journey>())
            edit.remove(journey.id);
    });
    shown.action("Add Partner").trigger();
    REQUIRE(QApplication::focusWidget());
    CHECK(shown.inspector().isAncestorOf(QApplication::focusWidget()));
    shown.type("Ferries");
    shown.key(Qt::Key_Return);
    REQUIRE(shown.chosen().size() == 1);
    CHECK(shown.now()[Id<Partner>{shown.chosen().front().id}].name == "Ferries");
}

TEST_CASE("without a document, or one that can only be looked at, there is nothing to add to") {
    const test::TestWindow empty;
    CHECK_FALSE(empty.action("Add Partner").isEnabled());
    const MapKeys shown;
    CHECK(shown.action("Add Partner").isEnabled());
    shown.controller().view(test::schiphol(), "A version from May");
    CHECK_FALSE(shown.action("Add Partner").isEnabled());
}
