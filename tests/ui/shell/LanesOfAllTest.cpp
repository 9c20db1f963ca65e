// Who has a lane on the map of the window: also who was just added; and all, where somebody wants that.
#include "tests/ui/shell/MapKeys.h"

using namespace tussen;
using test::id;
using test::MapKeys;

namespace {

/// Forgets the choice before and after, which other windows would remember.
struct Shown {
    Shown() { forget(); }
    ~Shown() { forget(); }
    static void forget() { QSettings().remove(QStringLiteral("map")); }
};

bool hasLane(const DrawingPtr &drawing, const EntityRef &partner) {
    return std::any_of(drawing->groups.begin(), drawing->groups.end(), [&](const Group &group) {
        return group.entity == partner && group.pane == Pane::laneHead;
    });
}

/// A second journey, in which nobody has a role.
void beginAnother(const MapKeys &shown) {
    Journey other;
    other.id = id<Journey>("other");
    other.name = "Other";
    shown.controller().edit("", [&](Edit &edit) { edit.put(other); });
    shown.controller().showJourney(other.id);
}

const EntityRef klm = ref(id<Partner>("klm"));

} // namespace

TEST_CASE("a partner that was just added has a lane in the window, and none in what leaves the house") {
    const Shown choice;
    const MapKeys shown;
    shown.action("Add Partner").trigger();
    shown.type("Ferries");
    shown.key(Qt::Key_Return);
    REQUIRE(shown.chosen().size() == 1);
    const EntityRef added = shown.chosen().front();
    CHECK(hasLane(shown.map().drawing(), added));
    CHECK_FALSE(hasLane(shown.controller().drawingForOthers(), added));
    shown.controller().undo();
    CHECK_FALSE(hasLane(shown.map().drawing(), added));
}

TEST_CASE("who works in another journey has a lane in this one where all have, which is remembered") {
    const Shown choice;
    {
        const MapKeys shown;
        beginAnother(shown);
        CHECK_FALSE(hasLane(shown.map().drawing(), klm));
        QAction &all = shown.action("Lanes of All Partners");
        CHECK_FALSE(all.isChecked());
        all.trigger();
        CHECK(hasLane(shown.map().drawing(), klm));
        CHECK_FALSE(hasLane(shown.controller().drawingForOthers(), klm));
    }
    const MapKeys later;
    beginAnother(later);
    CHECK(later.action("Lanes of All Partners").isChecked());
    CHECK(hasLane(later.map().drawing(), klm));
    later.action("Lanes of All Partners").trigger();
    CHECK_FALSE(hasLane(later.map().drawing(), klm));
}

TEST_CASE("departments that are folded have no lane, even where all have one") {
    const Shown choice;
    const MapKeys shown;
    shown.action("Lanes of All Partners").trigger();
    const EntityRef retail = ref(id<Partner>("schiphol-retail"));
    REQUIRE(hasLane(shown.map().drawing(), retail));
    shown.controller().setFolded({id<Partner>("schiphol")});
    CHECK_FALSE(hasLane(shown.map().drawing(), retail));
    CHECK(hasLane(shown.map().drawing(), ref(id<Partner>("schiphol"))));
}
