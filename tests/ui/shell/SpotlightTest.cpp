// The spotlight: what the chosen one is not about is dimmed.
#include "shell/Spotlight.h"
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
        return litBy(relations, id<Journey>("journey"), chosen);
    };
    CHECK(lit(ref(id<Partner>("klm"))) ==
          std::vector{ref(id<Touchpoint>("a")), ref(id<Touchpoint>("b")), ref(test::way("a", "b"))});
    CHECK(lit(ref(id<Touchpoint>("a"))).size() == 3);
    CHECK(lit(ref(id<Partner>("nobody"))).empty());
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
