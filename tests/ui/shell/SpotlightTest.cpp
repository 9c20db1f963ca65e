// The spotlight: what the chosen one is not about is dimmed.
#include "shell/Spotlight.h"
#include "model/GiveRole.h"
#include "tests/ui/shell/MapKeys.h"

#include <QGraphicsItem>

using namespace tussen;
using test::Build;
using test::id;
using test::MapKeys;

namespace {

int dimmed(const MapKeys &shown) {
    const auto items = shown.map().scene()->items();
    return static_cast<int>(std::count_if(items.begin(), items.end(),
                                          [](const QGraphicsItem *one) { return one->opacity() < 1; }));
}

} // namespace

TEST_CASE("lit is where a partner has a role, and the way between such touchpoints") {
    const Build build = Build()
                            .partners({"klm", "police"})
                            .touchpoint("a", "A:klm")
                            .touchpoint("b", "R:klm A:police")
                            .touchpoint("c", "A:police")
                            .path({"a", "b", "c"});
    const Relations relations = build.relations();
    const auto lit = [&](const EntityRef &chosen) {
        return litBy(relations, id<Journey>("journey"), {chosen});
    };
    CHECK(lit(ref(id<Partner>("klm"))) ==
          std::vector{ref(id<Touchpoint>("a")), ref(id<Touchpoint>("b")), ref(test::way("a", "b"))});
    CHECK(lit(ref(id<Touchpoint>("a"))).size() == 3);
    CHECK(lit(ref(id<Partner>("nobody"))).empty());
    CHECK(litBy(relations, id<Journey>("journey"), {ref(id<Partner>("klm")), ref(id<Partner>("police"))})
              .size() == 5);
}

TEST_CASE("a customer group lights what its interests concern, and all of a journey of its own") {
    Build build =
        Build().partner("klm").touchpoint("a").touchpoint("b").outcome("rest").effect("b", "rest", 1);
    const Id<CustomerGroup> group = Id<CustomerGroup>::make();
    const auto lit = [&] {
        const Relations relations = build.relations();
        return litBy(relations, id<Journey>("journey"), {ref(group)});
    };
    build.put(CustomerGroup{.id = group, .name = "Families"});
    CHECK(lit().empty());
    build.put(
        Interest{.id = Id<Interest>::make(), .holder = group, .outcome = id<Outcome>("rest"), .weight = 3});
    CHECK(lit() == std::vector{ref(id<Touchpoint>("b"))});
    build.change<Journey>("journey", [&](Journey &row) { row.customerGroup = group; });
    CHECK(lit().size() == 2);
}

TEST_CASE("where nothing is dimmed the window says why, until something else is chosen") {
    const MapKeys shown;
    const Id<CustomerGroup> group = Id<CustomerGroup>::make();
    REQUIRE(shown.controller()
                .edit("", [&](Edit &edit) { edit.put(CustomerGroup{.id = group, .name = "Commuters"}); })
                .isEmpty());
    shown.action("Spotlight").setChecked(true);
    shown.window.selection().choose({ref(group)});
    CHECK(dimmed(shown) == 0);
    CHECK(shown.messages().text().contains("not that of “Commuters”"));
    shown.window.selection().choose({ref(id<Partner>("klm"))});
    CHECK(dimmed(shown) > 20);
    CHECK(shown.messages().text().isEmpty());
}

TEST_CASE(
    "of a partner without any role in the journey it is said that nothing is dimmed, while it is chosen") {
    const MapKeys shown;
    const Id<Partner> partner = Id<Partner>::make();
    REQUIRE(
        shown.controller()
            .edit("", [&](Edit &edit) { edit.put(Partner{.id = partner, .name = "Ferries", .rank = 99}); })
            .isEmpty());
    const QString why = "“Ferries” has no role in this journey, so nothing is dimmed.";
    shown.window.selection().choose({ref(partner)});
    CHECK(shown.messages().text().isEmpty()); // nobody asked for the spotlight
    shown.action("Spotlight").setChecked(true);
    CHECK(dimmed(shown) == 0);
    CHECK(shown.messages().text() == why);
    shown.action("Spotlight").setChecked(false);
    CHECK(shown.messages().text().isEmpty());
    shown.action("Spotlight").setChecked(true);
    CHECK(shown.messages().text() == why);
    const EntityRef shops = ref(id<Touchpoint>("shops"));
    REQUIRE(shown.controller()
                .edit("", [&](Edit &edit) { giveRole({shops.id}, partner, RoleKind::accountable, edit); })
                .isEmpty());
    CHECK(shown.messages().text().isEmpty());
    CHECK(dimmed(shown) > 20);
}

TEST_CASE("the spotlight follows the choice, and without one nothing is dimmed") {
    const MapKeys shown;
    shown.action("Spotlight").setChecked(true);
    CHECK(dimmed(shown) == 0);
    shown.window.selection().choose({ref(id<Partner>("klm"))});
    CHECK(dimmed(shown) > 20);
    shown.choose({"shops"});
    shown.key(Qt::Key_Delete);
    shown.undo();
    CHECK(dimmed(shown) > 20);
    shown.action("Spotlight").setChecked(false);
    CHECK(dimmed(shown) == 0);
}
