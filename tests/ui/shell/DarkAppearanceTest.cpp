// Dark or light as somebody asks for, and as the system is where nobody does.
#include "shell/DarkAppearance.h"
#include "panels/Style.h"
#include "tests/ui/shell/TestWindow.h"

#include <QSettings>

using namespace tussen;
using test::TestWindow;

namespace {

/// Nobody has asked for anything, before and after.
struct Unasked {
    Unasked() { forget(); }
    ~Unasked() { forget(); }
    static void forget() {
        QSettings().remove(QStringLiteral("look"));
        QApplication::setPalette(QPalette());
    }
};

} // namespace

TEST_CASE("the window goes dark and light again, and the next one is as the last was") {
    const Unasked around;
    REQUIRE_FALSE(style::isDark(QApplication::palette()));
    {
        const TestWindow shown;
        shown.action("Dark Appearance").trigger();
        CHECK(style::isDark(shown.window.palette()));
        CHECK(shown.action("Dark Appearance").isChecked());
    }
    QApplication::setPalette(QPalette()); // as a new program begins
    {
        const TestWindow shown;
        CHECK(style::isDark(shown.window.palette()));
        CHECK(shown.action("Dark Appearance").isChecked());
        shown.action("Dark Appearance").trigger();
        CHECK_FALSE(style::isDark(shown.window.palette()));
    }
    const TestWindow shown;
    CHECK_FALSE(style::isDark(shown.window.palette()));
}

TEST_CASE("where nobody has asked, the window and the command follow the system") {
    const Unasked around;
    const TestWindow shown;
    QApplication::setPalette(style::paletteFor(true));
    CHECK(shown.action("Dark Appearance").isChecked());
    CHECK(style::isDark(shown.window.palette()));
    CHECK_FALSE(QSettings().contains(QStringLiteral("look/dark")));
}
