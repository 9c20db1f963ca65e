// Whether cards glide is somebody's choice, and the system's.
#include "shell/SmoothMotion.h"
#include "tests/ui/shell/TestWindow.h"

#include <QFile>

using namespace tussen;
using test::TestWindow;

namespace {

QString written(const std::filesystem::path &path, const char *text) {
    QFile file(toQt(path.string()));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text);
    return file.fileName();
}

} // namespace

TEST_CASE("settings of the system that ask for stillness are followed") {
    const testing::TemporaryFolder folder;
    const QString none = toQt((folder / "none").string());
    const QString gtk = written(folder / "gtk.ini", "[Settings]\ngtk-enable-animations=0\n");
    const QString lively = written(folder / "lively.ini", "[Settings]\ngtk-enable-animations=1\n");
    const QString kde = written(folder / "kde", "[KDE]\nAnimationDurationFactor=0\n");
    const QString slow = written(folder / "slow", "[KDE]\nAnimationDurationFactor=1.5\n");
    CHECK_FALSE(asksForStillness(none, none));
    CHECK(asksForStillness(gtk, none));
    CHECK(asksForStillness(none, kde));
    CHECK_FALSE(asksForStillness(lively, slow));
}

TEST_CASE("the choice stands in the menu, off where tests look at the map") {
    const TestWindow shown(test::samplePath("schiphol-departure"));
    CHECK_FALSE(shown.action("Smooth Motion").isChecked());
}
