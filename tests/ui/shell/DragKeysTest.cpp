// While something is dragged, keys do nothing but end the drag or change what it means.
#include "canvas/DragOverlay.h"
#include "panels/PickPopup.h"
#include "tests/ui/shell/MapKeys.h"

#include <QContextMenuEvent>
#include <QMenu>

using namespace tussen;
using test::id;
using test::MapKeys;

namespace {

struct Drag : MapKeys {
    Drag() {
        map().setZoom(0.42);
        map().centerOnEntity(ref(id<Touchpoint>("bag-drop")));
        choose({"bag-drop"});
    }

    [[nodiscard]] DragOverlay &overlay() const { return *map().findChild<DragOverlay *>(); }
    [[nodiscard]] QPoint middleOf(const EntityRef &entity) const { return map().rectOf(entity).center(); }
    /// Takes hold of what stands there, and moves it; places are those of the map.
    void take(const QPoint &from, const QPoint &to) {
        held = map().childAt(from);
        REQUIRE(held);
        at = held->mapFrom(&map(), to);
        QTest::mousePress(held, Qt::LeftButton, {}, held->mapFrom(&map(), from));
        QTest::mouseMove(held, (held->mapFrom(&map(), from) + at) / 2);
        QTest::mouseMove(held, at);
        REQUIRE(overlay().isVisible());
    }
    void takeCard() {
        const QPoint from = middleOf(ref(id<Touchpoint>("bag-drop")));
        take(from, {from.x(), middleOf(ref(id<Partner>("schiphol"))).y()});
    }
    void takeHead() {
        take(middleOf(ref(id<Phase>("security"))), middleOf(ref(id<Phase>("hall"))) - QPoint(3, 0));
    }
    void drop() const { QTest::mouseRelease(held, Qt::LeftButton, {}, at); }
    /// All that edits, walks, searches or leads elsewhere.
    void pressAll() const {
        const auto ctrl = Qt::ControlModifier;
        for (const Qt::Key one : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down, Qt::Key_Delete,
                                  Qt::Key_Return, Qt::Key_Slash, Qt::Key_F2, Qt::Key_Insert, Qt::Key_Tab,
                                  Qt::Key_F, Qt::Key_Plus, Qt::Key_Space, Qt::Key_A})
            key(one);
        for (const Qt::Key one : {Qt::Key_A, Qt::Key_C, Qt::Key_D, Qt::Key_X, Qt::Key_V, Qt::Key_Z, Qt::Key_K,
                                  Qt::Key_F, Qt::Key_L, Qt::Key_T, Qt::Key_0, Qt::Key_Right})
            key(one, ctrl);
        for (const Qt::Key one : {Qt::Key_Left, Qt::Key_Up, Qt::Key_1, Qt::Key_E})
            key(one, Qt::AltModifier);
        key(Qt::Key_F10, Qt::ShiftModifier);
    }

    QWidget *held = nullptr;
    QPoint at;
};

} // namespace

TEST_CASE(
    "while a card or a head is dragged no key edits, walks or leads elsewhere, and then it is dropped") {
    Drag shown;
    const bool card = GENERATE(true, false);
    card ? shown.takeCard() : shown.takeHead();
    const auto chosen = shown.chosen();
    const QString words = shown.overlay().look().verdict.words;
    shown.pressAll();
    CHECK(shown.now() == test::schiphol());
    CHECK(shown.chosen() == chosen);
    CHECK(shown.map().zoom() == Approx(0.42));
    CHECK(shown.map().hasFocus());
    CHECK_FALSE(shown.line().isVisible());
    CHECK_FALSE(shown.window.findChild<PickPopup *>()->isVisible());
    CHECK(QApplication::activePopupWidget() == nullptr);
    CHECK(shown.overlay().isVisible());
    CHECK(shown.overlay().look().verdict.words == words);
    shown.drop();
    if (card)
        CHECK(shown.owner("bag-drop") == "Schiphol");
    else
        CHECK(shown.now()[id<Phase>("security")].rank < shown.now()[id<Phase>("hall")].rank);
}

TEST_CASE("Escape gives up the drag of a card or a head, and from then on keys are what they were") {
    Drag shown;
    const bool card = GENERATE(true, false);
    card ? shown.takeCard() : shown.takeHead();
    const auto chosen = shown.chosen();
    shown.key(Qt::Key_Escape);
    CHECK_FALSE(shown.overlay().isVisible());
    CHECK(shown.chosen() == chosen);
    shown.drop();
    CHECK(shown.now() == test::schiphol());
    shown.key(Qt::Key_F2);
    CHECK(shown.line().isVisible());
}

TEST_CASE("where the keyboard goes elsewhere by itself, the drag is given up, and keys are what they were") {
    Drag shown;
    const bool card = GENERATE(true, false);
    card ? shown.takeCard() : shown.takeHead();
    shown.inspector().focusFirst();
    CHECK_FALSE(shown.overlay().isVisible());
    shown.drop();
    CHECK(shown.now() == test::schiphol());
    shown.map().setFocus();
    shown.key(Qt::Key_F2);
    CHECK(shown.line().isVisible());
}

TEST_CASE("Ctrl says whether the old partner stays, as often as it goes down and up") {
    Drag shown;
    shown.takeCard();
    const auto words = [&] { return shown.overlay().look().verdict.words; };
    for (int i = 0; i < 2; ++i) {
        QTest::keyPress(&shown.map(), Qt::Key_Control, Qt::ControlModifier);
        CHECK(words() == "Schiphol is accountable, KLM stays responsible");
        QTest::keyRelease(&shown.map(), Qt::Key_Control);
        CHECK(words() == "Schiphol is accountable");
    }
    shown.key(Qt::Key_Escape);
}

TEST_CASE("the other mouse buttons neither drop what is dragged nor open a menu") {
    Drag shown;
    shown.takeCard();
    QTest::mouseClick(shown.held, Qt::RightButton, {}, shown.at);
    QTest::mouseClick(shown.held, Qt::MiddleButton, {}, shown.at);
    QContextMenuEvent menu(QContextMenuEvent::Mouse, shown.at, shown.held->mapToGlobal(shown.at));
    QApplication::sendEvent(shown.held, &menu);
    CHECK(QApplication::activePopupWidget() == nullptr);
    CHECK(shown.overlay().isVisible());
    CHECK(shown.now() == test::schiphol());
    shown.drop();
    CHECK(shown.owner("bag-drop") == "Schiphol");
}
