#include "shell/Window.h"

#include "export/Picture.h"
#include "panels/Style.h"
#include "shell/MainWindow.h"
#include "texts/Utf8.h"

#include <QApplication>
#include <QStandardPaths>
#include <QStyleFactory>
#include <QTimer>

#include <memory>
#include <vector>

namespace tussen {

namespace {

Document::Options documentOptions() {
    Document::Options options;
    options.dataFolder = toUtf8(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    return options;
}

void prepare(QApplication &application) {
    QApplication::setApplicationName(QStringLiteral("tussen"));
    QApplication::setApplicationDisplayName(QStringLiteral("Tussen"));
    QApplication::setDesktopFileName(QStringLiteral("tussen"));
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    loadFonts();
    application.setFont(style::windowFont());
}

std::unique_ptr<MainWindow> makeWindow(const QString &file, const Analysis::Options &analysis) {
    auto window = std::make_unique<MainWindow>(documentOptions(), analysis);
    if (!file.isEmpty()) window->open(file);
    window->show();
    return window;
}

} // namespace

int runWindow(QApplication &application, const QStringList &files, const QString &screenshot) {
    prepare(application);
    Analysis::Options analysis;
    if (!screenshot.isEmpty()) analysis.patience = std::chrono::minutes(1); // the picture shows the findings
    std::vector<std::unique_ptr<MainWindow>> windows;
    for (const QString &file : files)
        windows.push_back(makeWindow(file, analysis));
    if (windows.empty()) windows.push_back(makeWindow({}, analysis));
    if (!screenshot.isEmpty())
        QTimer::singleShot(0, windows.front().get(), [&application, &screenshot, &windows] {
            const bool saved = windows.front()->grab().save(screenshot);
            application.exit(saved ? 0 : 2);
        });
    return QApplication::exec();
}

} // namespace tussen
