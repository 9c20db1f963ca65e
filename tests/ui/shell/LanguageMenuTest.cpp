// The window's language is chosen in its menu, and kept for the next start.
#include "shell/LanguageMenu.h"
#include "tests/ui/shell/TestWindow.h"

using namespace tussen;
using test::TestWindow;

namespace {

struct Shown : TestWindow {
    Shown() { QSettings().remove(QStringLiteral("language")); }
    ~Shown() { QSettings().remove(QStringLiteral("language")); }
    Shown(const Shown &) = delete;
    Shown &operator=(const Shown &) = delete;
};

} // namespace

TEST_CASE("the language that is chosen goes before the system's from the next start, which is said") {
    const Shown shown;
    CHECK(preferredLanguage("fi") == "fi");
    shown.action("Nederlands").trigger();
    CHECK(preferredLanguage("fi") == "nl");
    CHECK(shown.messages().text().contains("started again"));
    TestWindow next;
    CHECK(next.action("Nederlands").isChecked());
    CHECK_FALSE(next.action("Suomi").isChecked());
    next.action("That of the system").trigger();
    CHECK(preferredLanguage("fi") == "fi");
}

TEST_CASE("a language in the settings that the program does not know is as if none was chosen") {
    const Shown shown;
    QSettings().setValue(QStringLiteral("language"), QStringLiteral("../nl"));
    CHECK(preferredLanguage("fi") == "fi");
}
