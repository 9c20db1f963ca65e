// The parking lot in the window: a key to write, and notes dragged onto the map.
#include "panels/NotesPanel.h"
#include "tests/ui/shell/TestWindow.h"

#include <QDropEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>

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
    [[nodiscard]] QPoint placeOf(const EntityRef &entity) const {
        REQUIRE(map().centerOnEntity(entity));
        return map().viewport()->mapFrom(&map(), map().rectOf(entity).center());
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
    shown.action("Undo: Make a note a need").trigger();
    CHECK(shown.now().table<Note>().size() == 1);
    REQUIRE(shown.drop(shown.placeOf(ref(shops)), *shown.dragged()));
    shown.take("Pin it to");
    CHECK(shown.now().table<Note>().begin()->touchpoint == shops);
}

TEST_CASE("a note dropped beside the cards becomes a touchpoint on the map") {
    const Shown shown;
    const std::size_t before = shown.now().table<Touchpoint>().size();
    const auto &phase =
        *shown.controller().snapshot()->relations->phases(*shown.controller().snapshot()->journey)[1];
    const EntityRef head = ref(phase.id);
    REQUIRE(shown.map().centerOnEntity(head));
    QPoint free(-1, -1);
    for (int y = 200; y < shown.map().viewport()->height() && free.x() < 0; y += 7)
        for (int x = 300; x < shown.map().viewport()->width() && free.x() < 0; x += 7)
            if (!shown.map().entityAt({x, y})) free = {x, y};
    REQUIRE(free.x() > 0);
    REQUIRE(shown.drop(free, *shown.dragged()));
    CHECK(shown.now().table<Touchpoint>().size() == before + 1);
    bool drawn = false;
    for (const Group &group : shown.map().drawing()->groups)
        drawn = drawn || group.title.find("Who pays?") != std::string::npos;
    CHECK(drawn);
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
