// Transitions are reached, walked along, opened and deleted by keys alone.
#include "shell/TransitionPopup.h"
#include "tests/ui/shell/MapKeys.h"

#include <set>

using namespace tussen;
using test::id;
using test::MapKeys;

namespace {

struct Ways : MapKeys {
    using MapKeys::MapKeys;

    [[nodiscard]] EntityRef at() const {
        REQUIRE(window.selection().current());
        return *window.selection().current();
    }
    [[nodiscard]] static EntityRef way(const char *key) { return ref(id<Transition>(key)); }
    [[nodiscard]] static EntityRef card(const char *key) { return ref(id<Touchpoint>(key)); }
    [[nodiscard]] TransitionPopup &popup() const { return *window.findChild<TransitionPopup *>(); }
};

} // namespace

TEST_CASE("Ctrl and an arrow lead from a card to its way on or back, and along it to the other end") {
    const Ways shown;
    shown.choose({"online-checkin"});
    shown.key(Qt::Key_Left, Qt::ControlModifier);
    CHECK(shown.at() == Ways::way("arrival-advice--online-checkin"));
    CHECK(shown.popup().isVisible());
    shown.key(Qt::Key_Left);
    CHECK(shown.at() == Ways::card("arrival-advice"));
    CHECK_FALSE(shown.popup().isVisible());
    shown.key(Qt::Key_Right, Qt::ControlModifier);
    CHECK(shown.at() == Ways::way("arrival-advice--online-checkin"));
    shown.key(Qt::Key_Right);
    CHECK(shown.at() == Ways::card("online-checkin"));
    CHECK(shown.map().hasFocus());
}

TEST_CASE("up and down go through the ways of the card that one came from") {
    const Ways shown;
    shown.choose({"arrival-advice"});
    shown.key(Qt::Key_Right, Qt::ControlModifier);
    std::set<EntityRef> seen{shown.at()};
    for (int i = 0; i < 5; ++i) {
        shown.key(Qt::Key_Down);
        seen.insert(shown.at());
    }
    CHECK(seen == std::set{Ways::way("arrival-advice--online-checkin"), Ways::way("arrival-advice--train"),
                           Ways::way("arrival-advice--taxi-late"), Ways::way("arrival-advice--car-park")});
    shown.choose({"find-desk"});
    shown.key(Qt::Key_Left, Qt::ControlModifier);
    const EntityRef first = shown.at();
    shown.key(Qt::Key_Down, Qt::ControlModifier);
    const EntityRef second = shown.at();
    CHECK(first != second);
    CHECK(shown.now()[Id<Transition>{second.id}].to == id<Touchpoint>("find-desk"));
    shown.key(Qt::Key_Up);
    CHECK(shown.at() == first);
}

TEST_CASE("left and right alone go from card to card along the likeliest way") {
    const Ways shown;
    REQUIRE(shown.controller()
                .edit("",
                      [](Edit &edit) {
                          for (const char *key : {"taxi-late", "car-park", "online-checkin", "train"}) {
                              Transition row =
                                  edit.now()[id<Transition>(std::string("arrival-advice--") + key)];
                              row.probability = row.to == id<Touchpoint>("taxi-late") ? 0.7 : 0.1;
                              edit.put(row);
                          }
                      })
                .isEmpty());
    shown.choose({"arrival-advice"});
    shown.key(Qt::Key_Right);
    CHECK(shown.at() == Ways::card("taxi-late"));
    shown.key(Qt::Key_Left);
    CHECK(shown.at() == Ways::card("arrival-advice"));
    shown.key(Qt::Key_Right, Qt::ShiftModifier);
    CHECK(shown.chosen() == std::vector{Ways::card("arrival-advice"), Ways::card("taxi-late")});
}

TEST_CASE("where a transition leads on, right takes one; where none leads back, left takes the card beside") {
    const Ways shown;
    const Relations relations(shown.now());
    for (const Touchpoint *row : relations.touchpoints(*shown.controller().snapshot()->journey)) {
        const double here = shown.map().groupOf(ref(row->id))->bounds.center().x;
        std::set<EntityRef> ahead;
        for (const Transition *way : relations.outgoing(row->id))
            if (shown.map().groupOf(ref(way->to))->bounds.center().x > here) ahead.insert(ref(way->to));
        shown.window.selection().choose({ref(row->id)});
        shown.key(Qt::Key_Right);
        INFO(row->name);
        if (!ahead.empty()) CHECK(ahead.contains(shown.at()));
    }
    REQUIRE(shown.controller()
                .edit("", [](Edit &edit) { edit.remove(id<Transition>("arrival-advice--online-checkin")); })
                .isEmpty());
    shown.choose({"online-checkin"});
    shown.key(Qt::Key_Left);
    const auto x = [&](const EntityRef &card) { return shown.map().groupOf(card)->bounds.center().x; };
    CHECK(x(shown.at()) < x(Ways::card("online-checkin")));
}

TEST_CASE("Escape on a transition goes back to the card that one came from") {
    const Ways shown;
    shown.choose({"arrival-advice"});
    shown.key(Qt::Key_Right, Qt::ControlModifier);
    shown.key(Qt::Key_Escape);
    CHECK(shown.at() == Ways::card("arrival-advice"));
    shown.key(Qt::Key_Left, Qt::ControlModifier);
    shown.key(Qt::Key_Escape);
    CHECK(shown.at() == Ways::card("arrival-advice"));
    shown.key(Qt::Key_Escape);
    CHECK(shown.chosen().empty());
    shown.key(Qt::Key_Right);
    CHECK(shown.at() == Ways::card("arrival-advice"));
}

TEST_CASE("Escape on a transition that was not come to from a card chooses nothing") {
    const Ways shown;
    shown.choose({"arrival-advice"});
    shown.key(Qt::Key_Right, Qt::ControlModifier);
    shown.window.selection().choose({Ways::way("train--find-desk")});
    shown.key(Qt::Key_Escape);
    CHECK(shown.chosen().empty());
}

TEST_CASE("from the fields of a transition Escape leads to it, and then to the card that one came from") {
    const Ways shown;
    shown.choose({"arrival-advice"});
    shown.key(Qt::Key_Right, Qt::ControlModifier);
    const EntityRef way = shown.at();
    shown.key(Qt::Key_Return);
    shown.key(Qt::Key_Escape);
    CHECK(shown.at() == way);
    CHECK(shown.map().hasFocus());
    shown.key(Qt::Key_Escape);
    CHECK(shown.at() == Ways::card("arrival-advice"));
}

TEST_CASE("Enter and F2 open what is known of the transition, Escape gives the keyboard back") {
    const Ways shown;
    const auto key = GENERATE(Qt::Key_Return, Qt::Key_F2);
    shown.choose({"online-checkin"});
    shown.key(Qt::Key_Left, Qt::ControlModifier);
    shown.key(key);
    REQUIRE(QApplication::focusWidget());
    CHECK(shown.popup().isAncestorOf(QApplication::focusWidget()));
    shown.key(Qt::Key_Escape);
    CHECK(shown.map().hasFocus());
}

TEST_CASE("Delete deletes the transition alone, and goes back to where it began") {
    const Ways shown;
    const std::size_t before = shown.now().table<Transition>().size();
    shown.choose({"online-checkin"});
    shown.key(Qt::Key_Left, Qt::ControlModifier);
    shown.key(Qt::Key_Delete);
    CHECK(shown.now().table<Transition>().size() == before - 1);
    CHECK(shown.at() == Ways::card("arrival-advice"));
    shown.undo();
    CHECK(shown.now() == test::schiphol());
}

TEST_CASE("the commands are there only where they lead somewhere") {
    const Ways shown;
    shown.window.selection().clear();
    CHECK_FALSE(shown.action("On to What Follows").isEnabled());
    CHECK_FALSE(shown.action("Change Transition…").isEnabled());
    shown.choose({"online-checkin"});
    CHECK(shown.action("On to What Follows").isEnabled());
    CHECK_FALSE(shown.action("Next Transition").isEnabled());
    shown.action("Back to What Came Before").trigger();
    CHECK(shown.action("Change Transition…").isEnabled());
}
