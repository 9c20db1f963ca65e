// Whole journeys: added, copied, made a target, renamed, deleted, each in one step and then shown.
#include "shell/JourneySwitcher.h"
#include "tests/ui/shell/MapKeys.h"

using namespace tussen;
using test::id;
using test::MapKeys;

namespace {

Journey shownJourney(const MapKeys &shown) {
    const auto &snapshot = shown.controller().snapshot();
    REQUIRE(snapshot->journey);
    return shown.now()[*snapshot->journey];
}

} // namespace

TEST_CASE("a journey is added by its name, empty, and shown") {
    const MapKeys shown;
    shown.action("Add Journey").trigger();
    REQUIRE(shown.line().isVisible());
    shown.type("Arrives from abroad");
    shown.key(Qt::Key_Return);
    CHECK(shownJourney(shown).name == "Arrives from abroad");
    CHECK(Relations(shown.now()).phases(shownJourney(shown).id).size() == 1);
    shown.undo();
    CHECK(shown.now() == test::schiphol());
}

TEST_CASE("the journey's name is changed where it stands, above the map") {
    const MapKeys shown;
    const auto *switcher = shown.window.findChild<JourneySwitcher *>();
    const auto place = [](const QWidget &widget) {
        return QRect(widget.mapToGlobal(QPoint()), widget.size());
    };
    shown.action("Rename Journey").trigger();
    REQUIRE(shown.line().isVisible());
    CHECK(shown.line().hasFocus());
    CHECK(place(shown.line()).contains(place(*switcher).center()));
    CHECK_FALSE(place(shown.line()).intersects(place(*shown.map().viewport())));
    shown.key(Qt::Key_Escape);
    CHECK(shown.map().hasFocus());
    shown.choose({"bag-drop"});
    shown.key(Qt::Key_F2); // on the map again
    CHECK(place(shown.map()).contains(place(shown.line())));
}

TEST_CASE("a target is made of the current journey, each touchpoint tied to its current one") {
    const MapKeys shown;
    shown.action("Target from Current").trigger();
    const Journey target = shownJourney(shown);
    CHECK(target.state == JourneyState::target);
    CHECK(target.currentOf == id<Journey>("depart"));
    const Relations relations(shown.now());
    for (const Touchpoint *row : relations.touchpoints(target.id))
        CHECK(row->currentOf);
    CHECK_FALSE(shown.action("Target from Current").isEnabled());
    CHECK(shown.undoLabel().startsWith("Target journey of “A family"));
}

TEST_CASE("a new document is called as its journey is, as long as that is the only one") {
    const MapKeys shown;
    shown.window.files().startNew();
    const auto rename = [&](const char *name) {
        shown.action("Rename Journey").trigger();
        shown.line().selectAll();
        shown.type(name);
        shown.key(Qt::Key_Return);
    };
    rename("A new hip");
    CHECK(shownJourney(shown).name == "A new hip");
    CHECK(shown.now().info().name == "A new hip");
    shown.action("Duplicate Journey").trigger();
    rename("In winter");
    CHECK(shown.now().info().name == "A new hip");
}

TEST_CASE("the command for the common purpose leads to where it is typed") {
    const test::TestWindow shown(test::samplePath("schiphol-departure"));
    shown.action("Common Purpose…").trigger();
    REQUIRE(QApplication::focusWidget());
    CHECK(QApplication::focusWidget()->accessibleName() == "Common purpose");
}

TEST_CASE("a journey is duplicated, renamed and deleted") {
    const MapKeys shown;
    shown.action("Duplicate Journey").trigger();
    CHECK(shownJourney(shown).name.starts_with("Copy of A family"));
    shown.action("Rename Journey").trigger();
    CHECK(shown.line().toPlainText().startsWith("Copy of A family"));
    shown.line().selectAll();
    shown.type("In winter");
    shown.key(Qt::Key_Return);
    CHECK(shownJourney(shown).name == "In winter");
    shown.action("Delete Journey").trigger();
    CHECK(shown.now() == test::schiphol());
    CHECK(shownJourney(shown).id == id<Journey>("depart"));
    CHECK(shown.undoLabel() == "Delete journey “In winter”");
}

TEST_CASE("undo and redo lead to the journey that they change, and stay where that can be seen") {
    const MapKeys shown;
    const auto rename = [&](const char *key) {
        shown.controller().edit("Rename", [&](Edit &edit) {
            Touchpoint row = edit.now()[id<Touchpoint>(key)];
            row.name = "Looks around";
            edit.put(std::move(row));
        });
    };
    rename("board");
    shown.controller().showJourney(id<Journey>("depart-agreed"));
    shown.controller().undo();
    CHECK(shownJourney(shown).id == id<Journey>("depart"));
    shown.controller().showJourney(id<Journey>("depart-agreed"));
    shown.controller().redo();
    CHECK(shownJourney(shown).id == id<Journey>("depart"));
    shown.controller().edit("Rename a partner", [](Edit &edit) {
        Partner row = edit.now()[id<Partner>("klm")];
        row.name = "Royal Dutch Airlines";
        edit.put(std::move(row));
    });
    shown.controller().showJourney(id<Journey>("depart-agreed"));
    shown.controller().undo();
    CHECK(shownJourney(shown).id == id<Journey>("depart-agreed"));
}
