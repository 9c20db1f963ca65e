// The main of tests that open windows: settings of the person who runs them are left alone.
#include <QApplication>
#include <QStandardPaths>

#include <catch2/catch.hpp>

int main(int argc, char **argv) {
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("tussen-tests"));
    return Catch::Session().run(argc, argv);
}
