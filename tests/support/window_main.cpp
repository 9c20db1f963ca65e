// The main of tests that open windows: settings of the person who runs them are left alone.
#include <QApplication>
#include <QStandardPaths>

#include "tests/support/RunTests.h"

int main(int argc, char **argv) {
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("tussen-tests"));
    return tussen::testing::runTests(argc, argv);
}
