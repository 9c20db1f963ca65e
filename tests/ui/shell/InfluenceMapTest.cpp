// The map of influences in the real window.
#include "panels/InfluenceMap.h"
#include "panels/InfluenceMapPanel.h"
#include "panels/InfluenceNode.h"
#include "shell/Desk.h"
#include "tests/ui/shell/TestWindow.h"

#include <QSlider>

using namespace tussen;
using test::id;
using test::TestWindow;

namespace {

const Id<Outcome> queue = id<Outcome>("queue-minutes");
const Id<Outcome> space = id<Outcome>("shop-space");

struct Shown : TestWindow {
    Shown() : TestWindow(test::samplePath("schiphol-departure")) {
        window.findChild<Desk *>()->goTo(QStringLiteral("influenceMap"));
    }
    [[nodiscard]] InfluenceMap &influences() const { return window.findChild<InfluenceMapPanel *>()->map(); }
    void press(const Id<Outcome> &outcome, Qt::Key key) const {
        influences().node(ref(outcome))->setFocus();
        QTest::keyClick(QApplication::focusWidget(), key);
    }
};

} // namespace

TEST_CASE("an influence is made on its map, shown in the inspector, and taken back") {
    const Shown shown;
    REQUIRE(shown.influences().isAncestorOf(QApplication::focusWidget()));
    const std::size_t before = shown.now().table<Influence>().size();
    shown.press(space, Qt::Key_Space);
    shown.press(queue, Qt::Key_Space);
    CHECK(shown.now().table<Influence>().size() == before + 1);
    REQUIRE(shown.window.selection().current());
    CHECK(shown.window.selection().current()->type == EntityType::influence);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK(shown.inspector().isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK(shown.influences().isAncestorOf(QApplication::focusWidget()));
    REQUIRE(shown.controller().undo().isEmpty());
    CHECK(shown.now().table<Influence>().size() == before);
    CHECK(shown.influences().picture().arrows.size() == before);
}

TEST_CASE("Tab from a chosen influence reaches its slider, arrows change it, Escape goes back") {
    const Shown shown;
    const InfluencePicture::Arrow arrow = shown.influences().picture().arrows.front();
    shown.influences().node(ref(arrow.influence))->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    auto *slider = qobject_cast<QSlider *>(QApplication::focusWidget());
    REQUIRE(slider);
    QTest::keyClick(slider, arrow.weight > 0 ? Qt::Key_Left : Qt::Key_Right);
    CHECK(shown.now()[arrow.influence].weight != arrow.weight);
    CHECK(slider->hasFocus());
    QTest::keyClick(slider, Qt::Key_Escape);
    CHECK(QApplication::focusWidget() == shown.influences().node(ref(arrow.influence)));
    REQUIRE(shown.controller().undo().isEmpty());
    CHECK(shown.now()[arrow.influence].weight == arrow.weight);
}

TEST_CASE("while nobody has seen the map of influences, it is not made") {
    const TestWindow shown(test::samplePath("schiphol-departure"));
    CHECK_FALSE(shown.window.findChild<InfluenceMapPanel *>());
}
