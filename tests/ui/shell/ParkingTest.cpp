// The parking lot in the window: a key to write, and notes dragged onto the map.
#include "canvas/DragOverlay.h"
#include "panels/NotesPanel.h"
#include "tests/ui/shell/TestWindow.h"

#include <QDrag>
#include <QDropEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>

#include <algorithm>

using namespace tussen;
using test::id;
using test::TestWindow;

namespace {

const Id<Touchpoint> shops = id<Touchpoint>("shops");

struct Shown : TestWindow {
    Shown() : TestWindow(test::samplePath("schiphol-departure")) {
        map().setFocus();
        QTest::keyClick(&map(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        REQUIRE(line);
        REQUIRE(window.findChild<NotesPanel *>()->isAncestorOf(line));
        QTest::keyClicks(line, "Who pays?");
        QTest::keyClick(line, Qt::Key_Return);
        REQUIRE(now().table<Note>().size() == 1);
    }

    [[nodiscard]] std::unique_ptr<QMimeData> dragged() const {
        const auto *list = window.findChild<NotesPanel *>()->findChild<QListView *>();
        return std::unique_ptr<QMimeData>(list->model()->mimeData({list->model()->index(0, 0)}));
    }
    /// Drops data at a place of the map, the way the system does it.
    [[nodiscard]] bool drop(const QPoint &place, const QMimeData &data) const {
        QWidget *viewport = map().viewport();
        QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(viewport, &enter);
        if (!enter.isAccepted()) return false;
        QDropEvent dropped(QPointF(place), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(viewport, &dropped);
        return dropped.isAccepted();
    }
    /// Carries data over a place of the map; what is shown then.
    [[nodiscard]] const DragLook &over(const QPoint &place, const QMimeData &data) const {
        QDragEnterEvent enter({1, 1}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(map().viewport(), &enter);
        QDragMoveEvent move(place, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(map().viewport(), &move);
        CHECK(map().dragged().isVisible());
        return map().dragged().look();
    }
    [[nodiscard]] QPoint placeOf(const EntityRef &entity) const {
        REQUIRE(map().centerOnEntity(entity));
        return map().viewport()->mapFrom(&map(), map().rectOf(entity).center());
    }
    /// The first head of that kind.
    [[nodiscard]] const Group &head(Pane pane, std::string_view kind) const {
        const auto &groups = map().drawing()->groups;
        const auto found = std::ranges::find_if(
            groups, [&](const Group &one) { return one.pane == pane && one.cssClass == kind; });
        REQUIRE(found != groups.end());
        return *found;
    }
    /// The touchpoint of the phase whose card comes next on the right, whatever its lane.
    [[nodiscard]] std::optional<Id<Touchpoint>> nextOf(const Id<Phase> &phase, const QPoint &place) const {
        std::optional<Id<Touchpoint>> next;
        double nearest = 0;
        const double x = map().mapToScene(place).x();
        for (const Touchpoint *row : controller().snapshot()->relations->touchpoints(phase)) {
            const double center = map().groupOf(ref(row->id))->bounds.center().x;
            if (center <= x || (next && center >= nearest)) continue;
            next = row->id;
            nearest = center;
        }
        return next;
    }
    /// A place of lane and phase without a card, and with a card of the phase behind it; in sight.
    [[nodiscard]] QPoint freeSpot(const Group &lane, const Id<Phase> &phase) const {
        const Rect across = map().groupOf(ref(phase))->bounds;
        map().ensureVisible(QRectF(across.x, lane.bounds.y, across.width, lane.bounds.height));
        for (double x = across.x + 5; x < across.right(); x += 7)
            for (double y = lane.bounds.y + 5; y < lane.bounds.bottom(); y += 7) {
                const QPoint place = map().mapFromScene(x, y);
                if (!map().entityAt(place) && nextOf(phase, place)) return place;
            }
        FAIL("no place is free");
        return {};
    }
    void take(const QString &words) const {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        REQUIRE(menu);
        for (QAction *action : menu->actions())
            if (action->text().startsWith(words)) {
                menu->setActiveAction(action);
                return QTest::keyClick(menu, Qt::Key_Return);
            }
        FAIL("no step is called " << words.toStdString());
    }
};

} // namespace

TEST_CASE("a note dropped on a card offers what it becomes there") {
    const Shown shown;
    REQUIRE(shown.drop(shown.placeOf(ref(shops)), *shown.dragged()));
    shown.take("Make it a need at");
    CHECK(shown.now()[shops].need.value().ends_with("Who pays?"));
    CHECK(shown.now().table<Note>().size() == 0);
    shown.action("Undo: Make “Who pays?” a need").trigger();
    CHECK(shown.now().table<Note>().size() == 1);
    REQUIRE(shown.drop(shown.placeOf(ref(shops)), *shown.dragged()));
    shown.take("Pin it to");
    CHECK(shown.now().table<Note>().begin()->touchpoint == shops);
}

TEST_CASE(
    "a note dropped beside the cards becomes a touchpoint of that phase, place and lane, and is chosen") {
    const bool owned = GENERATE(true, false);
    const Shown shown;
    const Group &lane = shown.head(Pane::laneHead, owned ? "partner" : "nobody");
    const SnapshotPtr snapshot = shown.controller().snapshot();
    const Id<Phase> phase = snapshot->relations->phases(*snapshot->journey)[1]->id;
    const QPoint free = shown.freeSpot(lane, phase);
    const Id<Touchpoint> next = *shown.nextOf(phase, free);
    const std::optional<EntityRef> owner = lane.entity;
    const Ecosystem before = shown.now();
    REQUIRE(shown.drop(free, *shown.dragged()));

    const auto chosen = shown.window.selection().current();
    REQUIRE(chosen);
    const Id<Touchpoint> made{chosen->id};
    CHECK_FALSE(before.find(made));
    CHECK(shown.now()[made].name == "Who pays?");
    CHECK(shown.now().table<Note>().empty());
    const Relations relations(shown.now());
    const auto rows = relations.touchpoints(phase);
    const auto place = std::ranges::find(rows, made, &Touchpoint::id);
    REQUIRE(place != rows.end());
    REQUIRE(place + 1 != rows.end());
    CHECK((*(place + 1))->id == next);
    const auto owners = relations.partnersAs(RoleKind::accountable, made);
    CHECK(owners.empty() != owned);
    if (owned) CHECK(ref(owners.front()->id) == owner);
    CHECK(shown.map().uncovered().contains(shown.map().rectOf(*chosen)));
    shown.action("Undo: Make “Who pays?” a touchpoint").trigger();
    CHECK(shown.now() == before);
}

TEST_CASE("a note over the map marks what it would be dropped on, and says what it becomes") {
    const Shown shown;
    const auto note = shown.dragged();
    SECTION("a card") {
        const DragLook &look = shown.over(shown.placeOf(ref(shops)), *note);
        CHECK(look.verdict.words == "Choose what it becomes at Winds through the shops");
        CHECK(look.band == QRectF(shown.map().rectOf(ref(shops))));
    }
    SECTION("a place beside the cards") {
        const Group &lane = shown.head(Pane::laneHead, "partner");
        const SnapshotPtr snapshot = shown.controller().snapshot();
        const Id<Phase> phase = snapshot->relations->phases(*snapshot->journey)[1]->id;
        const QPoint free = shown.freeSpot(lane, phase);
        const Touchpoint &next = shown.now()[*shown.nextOf(phase, free)];
        const DragLook &look = shown.over(free, *note);
        CHECK(look.verdict.words ==
              toQt("New touchpoint · " + lane.title + " is accountable · before " + next.name));
        CHECK_FALSE(look.band.isEmpty());
        CHECK_FALSE(look.slot.isNull());
    }
    if (GENERATE(true, false)) {
        QDragLeaveEvent leave;
        QApplication::sendEvent(shown.map().viewport(), &leave);
    } else {
        CHECK(shown.drop(shown.placeOf(ref(shops)), *note));
        QApplication::activePopupWidget()->close();
    }
    CHECK_FALSE(shown.map().dragged().isVisible());
}

TEST_CASE("a note is carried beside the pointer, so that what lies below can be seen") {
    const Shown shown;
    auto *list = shown.window.findChild<NotesPanel *>()->findChild<QListView *>();
    QRect carried;
    QTimer::singleShot(50, list, [&] {
        const auto *drag = list->findChild<QDrag *>();
        if (drag) carried = {-drag->hotSpot(), drag->pixmap().deviceIndependentSize().toSize()};
        QDrag::cancel();
    });
    const QPoint at = list->visualRect(list->model()->index(0, 0)).center();
    QTest::mousePress(list->viewport(), Qt::LeftButton, {}, at);
    QTest::mouseMove(list->viewport(), at + QPoint(30, 30));
    QTest::mouseMove(list->viewport(), at + QPoint(40, 40));
    REQUIRE_FALSE(carried.isEmpty());
    CHECK_FALSE(carried.adjusted(-4, -4, 4, 4).contains(QPoint(0, 0)));
    CHECK(carried.width() < 200);
    CHECK(carried.height() < 40);
}

TEST_CASE("notes that keys make touchpoints one after the other stand in their order") {
    const Shown shown;
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QTest::keyClicks(line, "And who gains?");
    QTest::keyClick(line, Qt::Key_Return);
    shown.window.selection().choose({ref(shops)});
    auto *list = shown.window.findChild<NotesPanel *>()->findChild<QListView *>();
    for (const char *text : {"Who pays?", "And who gains?"}) {
        list->setFocus();
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Return);
        shown.take("Make it a touchpoint behind");
        const auto chosen = shown.window.selection().current();
        REQUIRE(chosen);
        CHECK(shown.now()[Id<Touchpoint>{chosen->id}].name == text);
    }
    const Relations relations(shown.now());
    const Touchpoint *first = &shown.now()[relations.outgoing(shops).front()->to];
    CHECK(first->name == "Who pays?");
    CHECK(shown.now()[relations.outgoing(first->id).front()->to].name == "And who gains?");
}

TEST_CASE("where there is no phase yet, a note dropped on the map makes one") {
    const Shown shown;
    const Ecosystem before = shown.now();
    for (const Phase &phase : before.table<Phase>())
        REQUIRE(shown.controller().edit("", [&](Edit &edit) { edit.remove(phase.id); }).isEmpty());
    REQUIRE(shown.drop({300, 300}, *shown.dragged()));
    REQUIRE(shown.now().table<Touchpoint>().size() == 1);
    CHECK(shown.window.selection().current() == ref(shown.now().table<Touchpoint>().begin()->id));
}

TEST_CASE("what is no note, or one of another document, is not taken") {
    const Shown shown;
    const Ecosystem before = shown.now();
    QMimeData text;
    text.setText("Who pays?");
    CHECK_FALSE(shown.drop({300, 300}, text));
    QMimeData foreign;
    foreign.setData(NotesModel::mimeType(), QByteArray::fromStdString(Uuid::make().text()));
    (void)shown.drop({300, 300}, foreign);
    CHECK(shown.now() == before);
}
