// A message comes and goes without moving what is on the screen.
#include "shell/MessageBar.h"
#include "tests/ui/shell/TestWindow.h"

#include <QScrollBar>

using namespace tussen;
using test::id;
using test::TestWindow;

namespace {

/// Where a card is seen in the window, once its layout has settled.
QRect seenAt(const TestWindow &shown, const EntityRef &card) {
    QApplication::processEvents();
    const QRect rect = shown.map().rectOf(card);
    return {shown.map().mapTo(&shown.window, rect.topLeft()), rect.size()};
}

} // namespace

TEST_CASE("cards stay where they are while a message comes and goes") {
    const TestWindow shown(test::samplePath("schiphol-departure"));
    const EntityRef card = ref(id<Touchpoint>("train"));
    const auto [zoom, scrolled] = GENERATE(table<double, double>({
        {1.0, 0.0},  // at the start
        {1.0, 0.5},  // in the middle
        {1.0, 1.0},  // at the end
        {0.25, 0.0}, // all of the map is seen
    }));
    CAPTURE(zoom, scrolled);
    shown.messages().clear(); // what was said as the document was opened
    shown.map().setZoom(zoom);
    QApplication::processEvents();
    QScrollBar &bar = *shown.map().verticalScrollBar();
    bar.setValue(static_cast<int>(scrolled * bar.maximum()));
    const QRect before = seenAt(shown, card);
    shown.messages().say(MessageBar::Kind::problem, "The file was changed by someone else.");
    CHECK(seenAt(shown, card) == before);
    CHECK(shown.messages().isVisible());
    CHECK_FALSE(shown.messages().geometry().intersects(shown.map().geometry()));
    shown.messages().clear();
    CHECK(seenAt(shown, card) == before);
}
