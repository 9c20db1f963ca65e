// Names are changed where they stand, and new things are named where they will stand.
#include "shell/PanelDock.h"
#include "tests/ui/shell/MapKeys.h"

using namespace tussen;
using test::id;
using test::MapKeys;

TEST_CASE("F2 renames the card in place: Enter takes the name, Escape does not") {
    const MapKeys shown;
    shown.clickCard(ref(id<Touchpoint>("shops")));
    shown.map().setFocus();
    shown.key(Qt::Key_F2);
    REQUIRE(shown.line().isVisible());
    CHECK(shown.line().hasFocus());
    CHECK(shown.line().toPlainText() == "Winds through the shops");
    CHECK(shown.map().rectOf(ref(id<Touchpoint>("shops"))).intersects(shown.line().geometry()));
    shown.type("Walks on");
    SECTION("Enter") {
        shown.key(Qt::Key_Return);
        CHECK(shown.touchpoint("shops").name == "Walks on");
        CHECK(shown.undoLabel() == "Rename touchpoint “Winds through the shops”");
    }
    SECTION("Escape") {
        shown.key(Qt::Key_Escape);
        CHECK(shown.now() == test::schiphol());
    }
    CHECK_FALSE(shown.line().isVisible());
    CHECK(shown.map().hasFocus());
    CHECK(shown.chosen() == std::vector{ref(id<Touchpoint>("shops"))});
}

TEST_CASE("the field covers all lines of the name, also while a shorter one is typed") {
    const MapKeys shown;
    const EntityRef named = GENERATE(ref(id<Touchpoint>("shops")), ref(id<Touchpoint>("gate-wait")),
                                     ref(id<Touchpoint>("departed")), ref(id<Partner>("security-firms")));
    const double zoom = GENERATE(0.5, 1.0, 2.0);
    CAPTURE(zoom, named.id.text());
    shown.map().setZoom(zoom);
    shown.map().centerOnEntity(named);
    shown.window.selection().choose({named});
    shown.key(Qt::Key_F2);
    const QRect name = shown.map().nameRectOf(named);
    REQUIRE_FALSE(name.isEmpty());
    CHECK(shown.line().geometry().contains(name));
    shown.type("X");
    CHECK(shown.line().geometry().contains(name));
}

TEST_CASE("Tab takes the name and goes to the card's next field in the inspector; Escape comes back") {
    const MapKeys shown;
    shown.choose({"queue-security"});
    shown.key(Qt::Key_F2);
    shown.type("One");
    shown.key(Qt::Key_Tab);
    CHECK(shown.touchpoint("queue-security").name == "One");
    CHECK_FALSE(shown.line().isVisible());
    CHECK(shown.inspector().isAncestorOf(QApplication::focusWidget()));
    CHECK(QApplication::focusWidget()->accessibleName() == "Phase");
    CHECK(shown.chosen() == std::vector{ref(id<Touchpoint>("queue-security"))});
    shown.key(Qt::Key_Escape);
    CHECK(shown.map().hasFocus());
}

TEST_CASE("Shift+Tab takes the name and stays on the map") {
    const MapKeys shown;
    shown.choose({"queue-security"});
    shown.key(Qt::Key_F2);
    shown.type("One");
    shown.key(Qt::Key_Backtab);
    CHECK(shown.touchpoint("queue-security").name == "One");
    CHECK_FALSE(shown.line().isVisible());
    CHECK(shown.map().hasFocus());
    CHECK(shown.chosen() == std::vector{ref(id<Touchpoint>("queue-security"))});
}

TEST_CASE("Tab from a card that was just added goes to its fields, as people see the panels follow") {
    MapKeys shown;
    shown.followAsForPeople();
    shown.choose({"security-check"});
    shown.key(Qt::Key_Insert);
    shown.type("Takes off shoes");
    shown.key(Qt::Key_Tab);
    CHECK(shown.current().name == "Takes off shoes");
    CHECK(QApplication::focusWidget()->accessibleName() == "Phase");
    shown.key(Qt::Key_Tab);
    shown.key(Qt::Key_Backtab);
    shown.key(Qt::Key_Backtab);
    REQUIRE(qobject_cast<TextEdit *>(QApplication::focusWidget()));
    CHECK(static_cast<TextEdit *>(QApplication::focusWidget())->toPlainText() == "Takes off shoes");
}

TEST_CASE("with the inspector closed Tab takes the name and goes to the next card, Shift+Tab back") {
    const MapKeys shown;
    shown.window.findChild<PanelDock *>(QStringLiteral("inspector"))->hide();
    shown.map().setFocus();
    shown.choose({"queue-security"});
    shown.key(Qt::Key_F2);
    shown.type("One");
    shown.key(Qt::Key_Tab);
    CHECK(shown.line().toPlainText() == "Goes through the security check");
    shown.type("Two");
    shown.key(Qt::Key_Backtab);
    CHECK(shown.line().toPlainText() == "One");
    shown.key(Qt::Key_Escape);
    CHECK(shown.touchpoint("queue-security").name == "One");
    CHECK(shown.touchpoint("security-check").name == "Two");
}

TEST_CASE("a double click renames a card, and phases and lanes by their heads") {
    const MapKeys shown;
    const auto card = ref(id<Touchpoint>("shops"));
    shown.clickCard(card);
    QTest::mouseDClick(shown.map().viewport(), Qt::LeftButton, {},
                       shown.map().viewport()->mapFrom(&shown.map(), shown.map().rectOf(card).center()));
    CHECK(shown.line().isVisible());
    shown.key(Qt::Key_Escape);
    shown.window.selection().choose({ref(id<Phase>("book"))});
    shown.key(Qt::Key_F2);
    shown.type("Order");
    shown.key(Qt::Key_Return);
    CHECK(shown.now()[id<Phase>("book")].name == "Order");
    shown.window.selection().choose({ref(id<Partner>("klm"))});
    shown.key(Qt::Key_F2);
    shown.type("The airline");
    shown.key(Qt::Key_Return);
    CHECK(shown.now()[id<Partner>("klm")].name == "The airline");
    CHECK(shown.undoLabel() == "Rename partner “KLM”");
}

TEST_CASE("no name is no name, and the field stays; leaving it keeps the old one") {
    const MapKeys shown;
    shown.choose({"shops"});
    shown.key(Qt::Key_F2);
    shown.key(Qt::Key_Delete);
    shown.key(Qt::Key_Return);
    CHECK(shown.line().isVisible());
    CHECK(shown.messages().text().startsWith("A name has"));
    SECTION("by the mouse") {
        shown.map().setFocus();
    }
    SECTION("by Escape") {
        shown.key(Qt::Key_Escape);
    }
    CHECK_FALSE(shown.line().isVisible());
    CHECK(shown.messages().text().isEmpty());
    CHECK(shown.now() == test::schiphol());
}

TEST_CASE("Insert asks for a name and adds before, in the same lane, in one step") {
    const MapKeys shown;
    shown.choose({"security-check"});
    shown.key(Qt::Key_Insert);
    CHECK(shown.line().toPlainText().isEmpty());
    shown.type("Takes off shoes");
    shown.key(Qt::Key_Return);
    CHECK(shown.inPhase("security").indexOf("Takes off shoes") == 2);
    CHECK(shown.current().name == "Takes off shoes");
    const Relations relations(shown.now());
    CHECK(relations.owner(shown.current().id) == relations.owner(id<Touchpoint>("security-check")));
    CHECK(shown.undoLabel() == "Add “Takes off shoes”");
    shown.undo();
    CHECK(shown.now() == test::schiphol());
    shown.choose({"security-check"});
    shown.key(Qt::Key_Insert);
    shown.key(Qt::Key_Return);
    CHECK_FALSE(shown.line().isVisible());
    CHECK(shown.now() == test::schiphol());
}

TEST_CASE("a phase is split at a touchpoint, or added, and named") {
    const MapKeys shown;
    shown.choose({"security-check"});
    shown.action("Split Phase Here").trigger();
    shown.type("Check");
    shown.key(Qt::Key_Return);
    CHECK(shown.now().table<Phase>().size() == test::schiphol().table<Phase>().size() + 1);
    CHECK(shown.now()[shown.touchpoint("security-check").phase].name == "Check");
    CHECK(shown.inPhase("security").size() == 2);
    shown.action("Add Phase").trigger();
    shown.type("After");
    shown.key(Qt::Key_Return);
    REQUIRE(shown.chosen().size() == 1);
    CHECK(shown.now()[Id<Phase>{shown.chosen()[0].id}].name == "After");
}

TEST_CASE("with nothing chosen a phase is added behind the last, and named beside it") {
    const MapKeys shown;
    shown.window.selection().clear();
    REQUIRE(shown.action("Add Phase").isEnabled());
    const EntityRef last =
        ref(Relations(shown.now()).phases(*shown.controller().snapshot()->journey).back()->id);
    shown.map().setZoom(1);
    shown.action("Add Phase").trigger();
    REQUIRE(shown.line().isVisible());
    CHECK(shown.line().geometry().left() > shown.map().rectOf(last).right());
    CHECK(shown.line().geometry().top() < shown.map().rectOf(last).bottom());
    CHECK(shown.map().rect().contains(shown.line().geometry()));
    shown.type("Afterwards");
    shown.key(Qt::Key_Return);
    const Relations after(shown.now());
    CHECK(after.phases(*shown.controller().snapshot()->journey).back()->name == "Afterwards");
    CHECK(shown.undoLabel() == "Add phase “Afterwards”");
}

TEST_CASE("a phase behind the chosen one is named where it will stand, and not over the chosen one") {
    const MapKeys shown;
    const EntityRef hall = ref(id<Phase>("hall"));
    shown.map().setZoom(GENERATE(0.3, 1.0));
    shown.window.selection().choose({hall});
    shown.map().centerOnEntity(hall);
    shown.action("Add Phase").trigger();
    CHECK(shown.line().geometry().left() > shown.map().rectOf(hall).right());
    CHECK(shown.line().geometry().left() < shown.map().rectOf(hall).right() + 20);
    shown.key(Qt::Key_Escape);
    CHECK(shown.now() == test::schiphol());
}

TEST_CASE("a journey without phases gets its first one") {
    const MapKeys shown;
    Journey other;
    other.id = id<Journey>("other");
    other.name = "Other";
    shown.controller().edit("", [&](Edit &edit) { edit.put(other); });
    shown.controller().showJourney(other.id);
    shown.action("Add Phase").trigger();
    CHECK(shown.map().rect().contains(shown.line().geometry()));
    shown.type("First");
    shown.key(Qt::Key_Return);
    const Relations after(shown.now());
    REQUIRE(after.phases(other.id).size() == 1);
    CHECK(after.phases(other.id).front()->name == "First");
}

TEST_CASE("phases are added only where there is a journey that can be changed") {
    const test::TestWindow empty;
    CHECK_FALSE(empty.action("Add Phase").isEnabled());
    const MapKeys shown;
    shown.controller().view(test::schiphol(), "A version from May");
    CHECK_FALSE(shown.action("Add Phase").isEnabled());
}

TEST_CASE("however small the map is drawn, the field shows its question and some twenty letters, in sight") {
    const MapKeys shown;
    const double zoom = GENERATE(0.2, 0.39, 1.0);
    const char *const card = GENERATE("shops", "online-checkin");
    shown.map().setZoom(zoom);
    shown.choose({card});
    shown.map().centerOnEntity(ref(id<Touchpoint>(card)));
    const auto lies = [&] {
        const QFontMetrics font = shown.line().fontMetrics();
        const int room = shown.line().viewport()->width() - 2 * 2;
        CAPTURE(zoom, card, room);
        CHECK(font.horizontalAdvance(shown.line().placeholderText()) <= room);
        CHECK(20 * font.averageCharWidth() <= room);
        CHECK(shown.map().viewport()->geometry().contains(shown.line().geometry()));
        CHECK(shown.map().uncovered().contains(shown.line().geometry()));
        CHECK(shown.line().geometry().intersects(shown.map().rectOf(ref(id<Touchpoint>(card)))));
    };
    shown.key(Qt::Key_F2);
    lies();
    shown.key(Qt::Key_Escape);
    shown.key(Qt::Key_Insert);
    lies();
    shown.key(Qt::Key_Escape);
    shown.action("Split Phase Here").trigger();
    if (shown.line().isVisible()) lies();
}

TEST_CASE("the field follows the map when it scrolls, and has a name") {
    const MapKeys shown;
    shown.choose({"shops"});
    shown.map().centerOnEntity(ref(id<Touchpoint>("shops")));
    shown.key(Qt::Key_F2);
    const auto middle = [&] { return shown.line().geometry().center().x(); };
    CHECK(std::abs(middle() - shown.map().rectOf(ref(id<Touchpoint>("shops"))).center().x()) <= 1);
    const int before = middle();
    shown.map().panBy({-40, 0});
    CHECK(middle() == before - 40);
    CHECK_FALSE(shown.line().accessibleName().isEmpty());
}
