// Dragging on the map: cards, edges, heads and the rubber band, with what is shown meanwhile.
#include "canvas/DragOverlay.h"
#include "canvas/Highlight.h"
#include "tests/ui/shell/MapKeys.h"

#include <QScrollBar>

using namespace tussen;
using test::id;
using test::MapKeys;

namespace {

struct Mouse : MapKeys {
    using MapKeys::MapKeys;

    [[nodiscard]] DragOverlay &overlay() const { return *map().findChild<DragOverlay *>(); }
    [[nodiscard]] QString words() const { return overlay().look().verdict.words; }
    [[nodiscard]] QPoint centerOf(const EntityRef &entity) const {
        return map().viewport()->mapFrom(&map(), map().rectOf(entity).center());
    }
    [[nodiscard]] QPoint card(const char *key) const { return centerOf(ref(id<Touchpoint>(key))); }
    /// Beside the head of a lane, at a card's height of the flow.
    [[nodiscard]] QPoint inLane(const char *partner, const char *at) const {
        return {card(at).x(), centerOf(ref(id<Partner>(partner))).y()};
    }
    /// The chosen card's right edge.
    [[nodiscard]] QPoint edgeOf(const char *key) const {
        return map().mapFromScene(handleOf(*map().groupOf(ref(id<Touchpoint>(key)))));
    }
    void press(const QPoint &at) const { QTest::mousePress(map().viewport(), Qt::LeftButton, {}, at); }
    void moveTo(const QPoint &at) const { QTest::mouseMove(map().viewport(), at); }
    void release(const QPoint &at, Qt::KeyboardModifiers modifiers = {}) const {
        QTest::mouseRelease(map().viewport(), Qt::LeftButton, modifiers, at);
    }
    void drag(const QPoint &from, const QPoint &to, Qt::KeyboardModifiers modifiers = {}) const {
        press(from);
        moveTo((from + to) / 2);
        moveTo(to);
        release(to, modifiers);
    }
    /// All lanes and the phases around a card are in sight.
    void see(const char *key) const {
        map().setZoom(0.42);
        map().centerOnEntity(ref(id<Touchpoint>(key)));
        choose({key});
    }
};

} // namespace

TEST_CASE("a card dragged to another lane is that partner's, in one step") {
    const Mouse shown;
    const Id<Partner> former = Relations(shown.now()).owner(id<Touchpoint>("bag-drop"))->id;
    shown.see("bag-drop");
    const QPoint there = shown.inLane("schiphol", "bag-drop");
    shown.press(shown.card("bag-drop"));
    shown.moveTo(there - QPoint(0, 5));
    shown.moveTo(there);
    CHECK(shown.overlay().isVisible());
    CHECK(shown.words() == "Schiphol is accountable");
    CHECK(shown.now() == test::schiphol());
    shown.release(there);
    CHECK_FALSE(shown.overlay().isVisible());
    CHECK(shown.owner("bag-drop") == "Schiphol");
    const Relations after(shown.now());
    for (const Role *role : after.roles(id<Touchpoint>("bag-drop")))
        CHECK(role->partner != former);
    CHECK(shown.undoLabel() == "Move “Queues to drop the bags”");
    CHECK(shown.chosen() == std::vector{ref(id<Touchpoint>("bag-drop"))});
    shown.undo();
    CHECK(shown.now() == test::schiphol());
}

TEST_CASE("with Ctrl the old partner stays responsible, and the preview says so") {
    const Mouse shown;
    shown.see("bag-drop");
    const QPoint there = shown.inLane("schiphol", "bag-drop");
    shown.press(shown.card("bag-drop"));
    shown.moveTo(there);
    QTest::keyPress(&shown.map(), Qt::Key_Control, Qt::ControlModifier);
    CHECK(shown.words() == "Schiphol is accountable, KLM stays responsible");
    shown.release(there, Qt::ControlModifier);
    CHECK(shown.owner("bag-drop") == "Schiphol");
    const Relations relations(shown.now());
    const auto workers = relations.partnersAs(RoleKind::responsible, id<Touchpoint>("bag-drop"));
    CHECK(std::any_of(workers.begin(), workers.end(), [](const Partner *one) { return one->name == "KLM"; }));
}

TEST_CASE("what a drag says is seen wherever the pointer is, also over the quick-add bar") {
    const Mouse shown;
    shown.see("bag-drop");
    const QRect uncovered = shown.map().uncovered();
    REQUIRE(uncovered.height() < shown.map().height());
    const QPoint origin = shown.map().viewport()->pos();
    shown.press(shown.card("bag-drop"));
    for (const QPoint &at : {uncovered.center(), QPoint(uncovered.center().x(), uncovered.bottom() - 20),
                             QPoint(uncovered.center().x(), shown.map().height() - 8),
                             QPoint(uncovered.right() - 8, uncovered.bottom() - 8)}) {
        shown.moveTo(at - origin);
        INFO(at.x() << ", " << at.y() << ": " << shown.words().toStdString());
        CHECK_FALSE(shown.words().isEmpty());
        CHECK(QRectF(uncovered).contains(shown.overlay().wordsPlace()));
    }
}

TEST_CASE("Escape leaves everything as it was") {
    const Mouse shown;
    shown.see("bag-drop");
    shown.press(shown.card("bag-drop"));
    shown.moveTo(shown.inLane("schiphol", "bag-drop"));
    QTest::keyClick(&shown.map(), Qt::Key_Escape);
    CHECK_FALSE(shown.overlay().isVisible());
    shown.moveTo(shown.inLane("taxi", "bag-drop"));
    shown.release(shown.inLane("taxi", "bag-drop"));
    CHECK(shown.now() == test::schiphol());
    CHECK(shown.chosen() == std::vector{ref(id<Touchpoint>("bag-drop"))});
}

TEST_CASE("a partner that was just added is accountable for a card that is dragged to its lane") {
    const Mouse shown;
    shown.action("Add Partner").trigger();
    shown.type("Ferries");
    shown.key(Qt::Key_Return);
    const Id<Partner> added{shown.chosen().front().id};
    shown.see("bag-drop");
    const QPoint there(shown.card("bag-drop").x(), shown.centerOf(ref(added)).y());
    shown.drag(shown.card("bag-drop"), there);
    const Relations relations(shown.now());
    REQUIRE(relations.owner(id<Touchpoint>("bag-drop")));
    CHECK(relations.owner(id<Touchpoint>("bag-drop"))->id == added);
}

TEST_CASE("dragged along its lane a card changes its place in the flow") {
    const Mouse shown;
    shown.see("queue-security");
    const QPoint there(shown.card("find-desk").x() - 8, shown.card("queue-security").y());
    shown.press(shown.card("queue-security"));
    shown.moveTo(there);
    CHECK(shown.words() == "before Finds the right hall and desk");
    shown.release(there);
    CHECK(shown.touchpoint("queue-security").phase == id<Phase>("hall"));
    CHECK(shown.inPhase("hall").front() == "Queues an hour for security");
    CHECK(shown.owner("queue-security") == "Schiphol");
}

TEST_CASE("all chosen cards are dragged together; a click then chooses one of them") {
    const Mouse shown;
    shown.see("security-check");
    shown.choose({"queue-security", "security-check"});
    shown.drag(shown.card("security-check"), shown.inLane("klm", "security-check"));
    CHECK(shown.owner("security-check") == "KLM");
    CHECK(shown.owner("queue-security") == "KLM");
    CHECK(shown.undoLabel() == "Move 2 touchpoints");
    REQUIRE(shown.chosen().size() == 2);
    QTest::mouseClick(shown.map().viewport(), Qt::LeftButton, {}, shown.card("queue-security"));
    CHECK(shown.chosen() == std::vector{ref(id<Touchpoint>("queue-security"))});
}

TEST_CASE("from a card's edge a transition is drawn to another card, once") {
    const Mouse shown;
    shown.see("shops");
    REQUIRE(shown.map().edgeAt(shown.edgeOf("shops")));
    shown.drag(shown.edgeOf("shops"), shown.card("gate-wait"));
    REQUIRE(shown.chosen().size() == 1);
    REQUIRE(shown.chosen()[0].type == EntityType::transition);
    const Id<Transition> drawn{shown.chosen()[0].id};
    CHECK(shown.now()[drawn].to == id<Touchpoint>("gate-wait"));
    shown.type("By the shops"); // into its label
    shown.key(Qt::Key_Return);
    CHECK(shown.now()[drawn].label == "By the shops");
    shown.key(Qt::Key_Escape);
    CHECK(shown.map().hasFocus());
    shown.choose({"shops"});
    shown.press(shown.edgeOf("shops"));
    shown.moveTo(shown.card("gate-wait"));
    CHECK(shown.words().endsWith("already."));
    shown.release(shown.card("gate-wait"));
    CHECK(shown.now().table<Transition>().size() == test::schiphol().table<Transition>().size() + 1);
}

TEST_CASE("from the edge to an empty place a touchpoint is added there, named in place") {
    const Mouse shown;
    shown.see("shops");
    const QPoint there(shown.card("shops").x() + 20, shown.inLane("taxi", "shops").y());
    shown.drag(shown.edgeOf("shops"), there);
    REQUIRE(shown.line().isVisible());
    CHECK(shown.now() == test::schiphol());
    shown.type("Buys a sandwich");
    shown.key(Qt::Key_Return);
    const Touchpoint added = shown.current();
    CHECK(added.name == "Buys a sandwich");
    CHECK(added.phase == id<Phase>("border"));
    const Relations relations(shown.now());
    REQUIRE(relations.owner(added.id));
    CHECK(relations.owner(added.id)->id == id<Partner>("taxi"));
    REQUIRE(relations.incoming(added.id).size() == 1);
    CHECK(relations.incoming(added.id)[0]->from == id<Touchpoint>("shops"));
    shown.undo();
    CHECK(shown.now() == test::schiphol());
}

TEST_CASE("a rubber band chooses the cards that it touches") {
    const Mouse shown;
    shown.see("queue-security");
    const QRect one = shown.map().rectOf(ref(id<Touchpoint>("queue-security")));
    const QPoint corner = shown.map().viewport()->mapFrom(&shown.map(), one.topLeft()) - QPoint(5, 5);
    REQUIRE_FALSE(shown.map().entityAt(corner));
    shown.drag(corner, shown.card("queue-security"));
    CHECK(shown.chosen() == std::vector{ref(id<Touchpoint>("queue-security"))});
    CHECK_FALSE(shown.overlay().isVisible());
}

TEST_CASE("heads of phases and lanes are dragged among their like") {
    const Mouse shown;
    shown.see("bag-drop");
    const auto dragHead = [&](const EntityRef &head, const EntityRef &to) {
        const QPoint from = shown.map().rectOf(head).center();
        QWidget *pane = shown.map().childAt(from);
        REQUIRE(pane);
        const QPoint end = pane->mapFromParent(shown.map().rectOf(to).center() - QPoint(3, 3));
        QTest::mousePress(pane, Qt::LeftButton, {}, pane->mapFromParent(from));
        QTest::mouseMove(pane, end);
        CHECK(shown.overlay().isVisible());
        QTest::mouseRelease(pane, Qt::LeftButton, {}, end);
    };
    dragHead(ref(id<Phase>("security")), ref(id<Phase>("hall")));
    CHECK(shown.now()[id<Phase>("security")].rank < shown.now()[id<Phase>("hall")].rank);
    CHECK(shown.undoLabel() == "Move phase “Security”");
    shown.undo();
    dragHead(ref(id<Partner>("security-firms")), ref(id<Partner>("klm")));
    CHECK(shown.undoLabel().startsWith("Move lane"));
    CHECK(shown.map().rectOf(ref(id<Partner>("security-firms"))).top() <
          shown.map().rectOf(ref(id<Partner>("klm"))).top());
}

TEST_CASE("at the map's rim the map goes on under a dragged card while the mouse rests") {
    const Mouse shown;
    shown.choose({"bag-drop"});
    shown.map().setZoom(1);
    shown.map().centerOnEntity(ref(id<Touchpoint>("bag-drop")));
    const QScrollBar &along = *shown.map().horizontalScrollBar();
    const QPoint from = shown.card("bag-drop");
    const QPoint rim(shown.map().viewport()->width() - 6, from.y());
    shown.press(from);
    shown.moveTo((from + rim) / 2);
    const int before = along.value();
    shown.moveTo(rim);
    const QPointF held = shown.overlay().look().pointer - shown.overlay().look().ghostAt;
    CHECK(QTest::qWaitFor([&] { return along.value() > before + 200; }));
    CHECK(shown.overlay().look().pointer - shown.overlay().look().ghostAt == held);
    shown.moveTo(from);
    const int reached = along.value();
    QTest::qWait(150);
    CHECK(along.value() == reached);
    shown.moveTo(rim);
    CHECK(QTest::qWaitFor([&] { return along.value() > reached + 50; }));
    QTest::keyClick(&shown.map(), Qt::Key_Escape);
    const int givenUp = along.value();
    QTest::qWait(150);
    CHECK(along.value() == givenUp);
    CHECK(shown.now() == test::schiphol());
    shown.release(rim);
}

TEST_CASE("at the map's rim the map goes on under a dragged head of a phase or lane") {
    const Mouse shown;
    shown.map().setZoom(1);
    const EntityRef head = GENERATE(ref(id<Phase>("hall")), ref(id<Partner>("klm")));
    const bool along = head.type == EntityType::phase;
    const QScrollBar *bar = along ? shown.map().horizontalScrollBar() : shown.map().verticalScrollBar();
    shown.map().centerOnEntity(head);
    QWidget *pane = shown.map().childAt(shown.map().rectOf(head).center());
    REQUIRE(pane);
    const QPoint from = pane->mapFromParent(shown.map().rectOf(head).center());
    const QPoint rim = along ? QPoint(pane->width() - 6, from.y()) : QPoint(from.x(), pane->height() - 6);
    const int before = bar->value();
    QTest::mousePress(pane, Qt::LeftButton, {}, from);
    QTest::mouseMove(pane, (from + rim) / 2);
    CHECK(bar->value() == before);
    QTest::mouseMove(pane, rim);
    CHECK(QTest::qWaitFor([&] { return bar->value() >= before + 64 || bar->value() == bar->maximum(); }));
    CHECK(bar->value() > before);
    QTest::keyClick(&shown.map(), Qt::Key_Escape);
    const int givenUp = bar->value();
    QTest::qWait(150);
    CHECK(bar->value() == givenUp);
    QTest::mouseRelease(pane, Qt::LeftButton, {}, rim);
    CHECK(shown.now() == test::schiphol());
}

TEST_CASE("a card dragged beyond the rim goes where the pointer is then") {
    const Mouse shown;
    shown.choose({"bag-drop"});
    shown.map().setZoom(1);
    shown.map().centerOnEntity(ref(id<Touchpoint>("bag-drop")));
    const QPoint from = shown.card("bag-drop");
    const QPoint rim(shown.map().viewport()->width() - 6, from.y());
    const double edge = shown.map().groupOf(ref(id<Phase>("border")))->bounds.x + 40;
    shown.press(from);
    shown.moveTo((from + rim) / 2);
    shown.moveTo(rim);
    CHECK(QTest::qWaitFor([&] { return shown.map().mapToScene(rim).x() > edge; }));
    shown.release(rim);
    CHECK(shown.touchpoint("bag-drop").phase != id<Phase>("hall"));
    CHECK(shown.owner("bag-drop") == "KLM");
}

TEST_CASE("Shift and arrows choose one card after the other") {
    const Mouse shown;
    shown.choose({"queue-security"});
    shown.key(Qt::Key_Right, Qt::ShiftModifier);
    CHECK(shown.chosen().size() == 2);
    shown.key(Qt::Key_Right, Qt::ShiftModifier);
    CHECK(shown.chosen().size() == 3);
    CHECK(shown.chosen().front() == ref(id<Touchpoint>("queue-security")));
}
