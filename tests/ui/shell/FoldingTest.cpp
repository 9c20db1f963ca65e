// Departments folded into the lane of their organisation: seen otherwise, not changed.
#include "shell/Desk.h"
#include "tests/ui/shell/MapKeys.h"

#include <QListView>

using namespace tussen;
using test::id;
using test::MapKeys;

namespace {

const EntityRef schiphol = ref(id<Partner>("schiphol"));
const EntityRef retail = ref(id<Partner>("schiphol-retail"));
const EntityRef shops = ref(id<Touchpoint>("shops"));

struct Shown : MapKeys {
    void choose(const EntityRef &entity) const { window.selection().choose({entity}); }
    void fold() const { key(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier); }
    [[nodiscard]] bool hasLane(const EntityRef &partner) const { return map().groupOf(partner); }
    [[nodiscard]] bool inLane(const EntityRef &touchpoint, const EntityRef &partner) const {
        const Rect card = map().groupOf(touchpoint)->bounds;
        const Rect lane = map().groupOf(partner)->bounds;
        return lane.y <= card.y && card.bottom() <= lane.bottom();
    }
};

} // namespace

TEST_CASE("a key shows departments in the lane of their organisation, and apart again") {
    const Shown shown;
    const Ecosystem before = shown.now();
    REQUIRE(shown.inLane(shops, retail));
    shown.choose(schiphol);
    shown.fold();
    CHECK_FALSE(shown.hasLane(retail));
    CHECK(shown.inLane(shops, schiphol));
    CHECK(shown.map().groupOf(schiphol)->title.find("(+1)") != std::string::npos);
    CHECK(shown.action("Fold Departments").isChecked());
    CHECK(shown.now() == before);
    CHECK_FALSE(shown.controller().document().canUndo());
    shown.fold();
    CHECK(shown.inLane(shops, retail));
}

TEST_CASE("from a department its organisation is folded, and chosen then") {
    const Shown shown;
    shown.choose(retail);
    shown.fold();
    CHECK_FALSE(shown.hasLane(retail));
    CHECK(shown.chosen() == std::vector{schiphol});
    shown.action("Unfold All Departments").trigger();
    CHECK(shown.hasLane(retail));
    CHECK_FALSE(shown.action("Unfold All Departments").isEnabled());
}

TEST_CASE("a partner chosen in the list of partners is chosen on the map, and its departments fold") {
    const Shown shown;
    auto *desk = shown.window.findChild<Desk *>();
    desk->goTo(QStringLiteral("partners"));
    auto *list = qobject_cast<QListView *>(QApplication::focusWidget());
    REQUIRE(list);
    QTest::keyClick(list, Qt::Key_End);
    QTest::keyClicks(list, "Schiphol");
    CHECK(shown.chosen() == std::vector{schiphol});
    QTest::keyClick(list, Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK_FALSE(shown.hasLane(retail));
    CHECK(list->hasFocus());
}

TEST_CASE("folding is offered where there are departments") {
    const Shown shown;
    CHECK_FALSE(shown.action("Fold Departments").isEnabled());
    shown.choose(ref(id<Partner>("klm")));
    CHECK_FALSE(shown.action("Fold Departments").isEnabled());
    shown.choose(schiphol);
    CHECK(shown.action("Fold Departments").isEnabled());
}

TEST_CASE("a department's touchpoint moves from the folded lane to the lane below") {
    const Shown shown;
    shown.choose(schiphol);
    shown.fold();
    shown.choose(shops);
    shown.key(Qt::Key_Down, Qt::AltModifier);
    CHECK_FALSE(shown.inLane(shops, schiphol));
    CHECK(shown.owner("shops") != shown.now()[id<Partner>("schiphol-retail")].name.c_str());
    shown.undo();
    CHECK(shown.inLane(shops, schiphol));
}
