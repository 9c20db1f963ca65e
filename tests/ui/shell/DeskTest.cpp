// Panels come and go by menu and key, and stand where they were left.
#include "shell/Desk.h"
#include "panels/Style.h"
#include "shell/PanelDock.h"
#include "tests/ui/shell/TestWindow.h"

#include <QMenu>

#include <set>

using namespace tussen;
using test::TestWindow;

namespace {

struct Shown : TestWindow {
    explicit Shown(std::shared_ptr<testing::TemporaryFolder> shared = freshFolder())
        : TestWindow(std::move(shared), test::samplePath("schiphol-departure")) {}

    [[nodiscard]] Desk &desk() const { return *window.findChild<Desk *>(); }
    [[nodiscard]] PanelDock &dock(const char *name) const {
        auto *found = window.findChild<PanelDock *>(QLatin1String(name));
        REQUIRE(found);
        return *found;
    }
    /// Panels that are open, also behind a tab.
    [[nodiscard]] std::set<std::string> open() const {
        std::set<std::string> names;
        for (const PanelDock *dock : desk().docks())
            if (!dock->isHidden()) names.insert(dock->objectName().toStdString());
        return names;
    }
    void press(Qt::Key key) { QTest::keyClick(&window, key, Qt::ControlModifier); }
};

} // namespace

TEST_CASE("the menu closes a panel and brings it back") {
    const Shown shown;
    QAction *toggle = shown.dock("outline").toggleViewAction();
    REQUIRE(shown.desk().panelsMenu().actions().contains(toggle));
    toggle->trigger();
    CHECK(shown.dock("outline").isHidden());
    toggle->trigger();
    CHECK(shown.dock("outline").isVisible());
}

TEST_CASE("a panel's key opens it and gives it the keyboard") {
    Shown shown;
    shown.dock("outline").close();
    QTest::keyClick(&shown.window, Qt::Key_1, Qt::AltModifier);
    CHECK(shown.dock("outline").isVisible());
    CHECK(shown.dock("outline").isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE("arrangements open what is needed, and workshops get larger type") {
    Shown shown;
    CHECK(shown.open().contains("inspector"));
    const int usual = shown.window.font().pixelSize();
    shown.press(Qt::Key_1);
    CHECK_FALSE(shown.open().contains("inspector"));
    CHECK_FALSE(shown.open().contains("findings"));
    CHECK(shown.window.font().pixelSize() > usual);
    shown.press(Qt::Key_2);
    CHECK(shown.open().contains("findings"));
    CHECK(shown.open().contains("figures"));
    CHECK_FALSE(shown.open().contains("outline"));
    CHECK(shown.window.font().pixelSize() == usual);
    shown.press(Qt::Key_3);
    CHECK(shown.open().contains("inspector"));
    CHECK(shown.open().contains("outline"));
    CHECK(QApplication::focusWidget() == &shown.map());
}

TEST_CASE("a workshop sees the map in full size or larger, with what is chosen in it") {
    const Id<Touchpoint> chosen = test::id<Touchpoint>("who-pays");
    Shown shown;
    shown.window.selection().choose({ref(chosen)});
    const auto [before, after] = GENERATE(std::pair(0.5, 1.0), std::pair(1.5, 1.5));
    shown.map().setZoom(before);
    shown.press(Qt::Key_1);
    QApplication::processEvents();
    CHECK(shown.map().zoom() == Approx(after));
    CHECK(shown.map().rect().contains(shown.map().rectOf(ref(chosen))));
    shown.press(Qt::Key_3);
}

TEST_CASE("a workshop where nothing is chosen sees a card") {
    Shown shown;
    shown.map().fitAll();
    shown.press(Qt::Key_1);
    QApplication::processEvents();
    const QRect seen = shown.map().viewport()->geometry() & shown.map().uncovered();
    const auto &touchpoints = shown.controller().document().ecosystem().table<Touchpoint>();
    CHECK(std::any_of(touchpoints.begin(), touchpoints.end(), [&](const Touchpoint &one) {
        return seen.contains(shown.map().rectOf(ref(one.id)).center());
    }));
    shown.press(Qt::Key_3);
}

TEST_CASE("the map has the keyboard when a document has been opened") {
    const TestWindow shown;
    for (const QString name : {"schiphol-departure", "home-insulation"}) {
        shown.window.files().open(test::samplePath(name.toUtf8()));
        CHECK(QApplication::focusWidget() == &shown.map());
    }
}

TEST_CASE("of panels that share a place the first is in front") {
    const Shown shown;
    CHECK_FALSE(shown.dock("findings").visibleRegion().isEmpty());
    CHECK(shown.dock("roles").visibleRegion().isEmpty());
}

TEST_CASE("panels and window stand where they were left") {
    QHashSeed::setDeterministicGlobalSeed(); // Qt's hashes are others the next time
    Shown first;
    first.dock("outline").close();
    first.desk().addDockWidget(Qt::RightDockWidgetArea, &first.dock("figures"));
    first.desk().remember();
    QHashSeed::resetRandomGlobalSeed();
    const Shown second(first.folder);
    CHECK(second.open() == first.open());
    CHECK(second.desk().dockWidgetArea(&second.dock("figures")) == Qt::RightDockWidgetArea);
}

TEST_CASE("what is remembered is not trusted") {
    const QByteArray bad = GENERATE(QByteArray("nonsense"), QByteArray(200'000, 'x'), QByteArray());
    const auto folder = TestWindow::freshFolder();
    QSettings().setValue(QStringLiteral("desk/state"), bad);
    QSettings().setValue(QStringLiteral("window/geometry"), bad);
    const Shown shown(folder);
    CHECK(shown.open().contains("outline"));
    CHECK(shown.open().contains("findings"));
}

TEST_CASE("before there is a document no panel can be opened") {
    const TestWindow shown;
    const Desk &desk = *shown.window.findChild<Desk *>();
    for (const QAction *action : desk.panelsMenu().actions() + desk.goMenu().actions() + desk.arrangements())
        CHECK_FALSE(action->isEnabled());
    for (const PanelDock *dock : desk.docks())
        CHECK(dock->isHidden());
}
