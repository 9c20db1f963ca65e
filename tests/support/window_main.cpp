// The main of tests that open windows: settings of the person who runs them are left alone.
#include <QApplication>
#include <QStandardPaths>

#include "tests/support/RunTests.h"

#include <algorithm>
#include <string_view>

int main(int argc, char **argv) {
    // The build lists the tests; that must not need a screen, or they would silently be missing.
    const bool listsOnly = std::any_of(
        argv, argv + argc, [](const char *word) { return std::string_view(word).starts_with("--list"); });
    if (listsOnly) qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("tussen-tests"));
    return tussen::testing::runTests(argc, argv);
}
