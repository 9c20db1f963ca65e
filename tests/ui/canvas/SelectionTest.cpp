// Choosing with mouse and keyboard, in a real window.
#include "tests/ui/canvas/ShownMap.h"

using namespace tussen;
using test::ShownMap;
using test::touchpoint;
using Refs = std::vector<EntityRef>;

TEST_CASE("a click chooses the card, another one the other, and one beside them none") {
    ShownMap map;
    QSignalSpy changed(&map.view, &MapView::selectionChanged);
    map.click(300, 210);
    CHECK(map.selection() == Refs{touchpoint("Book")});
    map.click(480, 325);
    CHECK(map.selection() == Refs{touchpoint("Queue")});
    map.click(800, 340);
    CHECK(map.selection().empty());
    CHECK(changed.count() == 3);
}

TEST_CASE("a click with Ctrl adds to the choice and takes away") {
    ShownMap map;
    map.click(300, 210);
    map.click(480, 325, Qt::ControlModifier);
    CHECK(map.selection() == Refs{touchpoint("Book"), touchpoint("Queue")});
    map.click(300, 210, Qt::ControlModifier);
    CHECK(map.selection() == Refs{touchpoint("Queue")});
    map.click(800, 340, Qt::ControlModifier);
    CHECK(map.selection() == Refs{touchpoint("Queue")});
}

TEST_CASE("a connector is chosen near its line, not inside its bounds") {
    ShownMap map;
    map.click(404, 262);
    CHECK(map.selection() == Refs{test::entity(EntityType::transition, "Book to Queue")});
    map.click(560, 240);
    CHECK(map.selection() == Refs{test::entity(EntityType::transition, "Queue to Fly")});
    map.view.select({});
    map.click(620, 300);
    CHECK(map.selection().empty());
}

TEST_CASE("heads are chosen in their panes") {
    ShownMap map;
    const auto partner = test::entity(EntityType::partner, "Airport");
    const auto phase = test::entity(EntityType::phase, "Travel");
    for (const EntityRef &head : {partner, phase}) {
        const QPoint middle = map.view.rectOf(head).center();
        QTest::mouseClick(map.view.childAt(middle), Qt::LeftButton, {},
                          map.view.childAt(middle)->mapFromParent(middle));
        CHECK(map.selection() == Refs{head});
    }
}

TEST_CASE("Tab walks the cards in reading order and leaves the map after the last") {
    ShownMap map;
    for (const char *name : {"Book", "Queue", "Fly"}) {
        CHECK(map.view.hasFocus());
        map.key(Qt::Key_Tab);
        CHECK(map.selection() == Refs{touchpoint(name)});
    }
    map.key(Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(map.selection() == Refs{touchpoint("Queue")});
}

TEST_CASE("past the last card Tab gives the focus to what comes next") {
    QWidget window;
    auto *view = new MapView(&window);
    auto *next = new QWidget(&window);
    next->setFocusPolicy(Qt::StrongFocus);
    view->setDrawing(std::make_shared<const Drawing>(test::smallDrawing()));
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    view->setFocus();
    view->select({touchpoint("Fly")});
    QTest::keyClick(view, Qt::Key_Tab);
    CHECK(next->hasFocus());
}

TEST_CASE("arrows walk to the neighbour and stay where there is none") {
    ShownMap map;
    const auto [key, expected] = GENERATE(table<Qt::Key, std::string>({
        {Qt::Key_Right, "Book"}, // the first where none was chosen
        {Qt::Key_Right, "Fly"},
        {Qt::Key_Down, "Queue"},
        {Qt::Key_Left, "Book"},
        {Qt::Key_Up, "Book"},
    }));
    const Refs before = expected == "Book" && key == Qt::Key_Right ? Refs{}
                        : expected == "Queue"                      ? Refs{touchpoint("Fly")}
                        : key == Qt::Key_Left                      ? Refs{touchpoint("Queue")}
                                                                   : Refs{touchpoint("Book")};
    map.view.select(before);
    map.key(key);
    CHECK(map.selection() == Refs{touchpoint(expected)});
}

TEST_CASE("Enter and a double click activate, Escape chooses nothing") {
    ShownMap map;
    Refs activated;
    QObject::connect(&map.view, &MapView::activated,
                     [&](const EntityRef &entity) { activated.push_back(entity); });
    map.key(Qt::Key_Return);
    map.view.select({touchpoint("Queue")});
    map.key(Qt::Key_Return);
    QTest::mouseDClick(map.view.viewport(), Qt::LeftButton, {}, map.pixelOf(300, 210));
    CHECK(activated == Refs{touchpoint("Queue"), touchpoint("Book")});
    map.key(Qt::Key_Escape);
    CHECK(map.selection().empty());
}

TEST_CASE("only what is drawn can be chosen, and a choice that changes nothing is silent") {
    ShownMap map;
    QSignalSpy changed(&map.view, &MapView::selectionChanged);
    map.view.select({touchpoint("Nowhere"), touchpoint("Fly")});
    CHECK(map.selection() == Refs{touchpoint("Fly")});
    CHECK(map.view.currentEntity() == touchpoint("Fly"));
    map.view.select({touchpoint("Fly")});
    CHECK(changed.count() == 1);
}
