// The main of tests that open windows: settings of the person who runs them are left alone.
#include <QApplication>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

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
    const QTemporaryDir settings; // of this run alone: another may remember other windows at the same time
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    return tussen::testing::runTests(argc, argv);
}
