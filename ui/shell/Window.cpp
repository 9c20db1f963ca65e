#include "shell/Window.h"

#include "shell/LanguageMenu.h"
#include "shell/LeanStyle.h"
#include "shell/MainWindow.h"
#include "texts/Language.h"
#include "texts/Reasons.h"
#include "texts/Utf8.h"

#include <QApplication>
#include <QEvent>
#include <QPixmap>
#include <QScreen>
#include <QStandardPaths>
#include <QTimer>

#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace tussen {

namespace {

Document::Options documentOptions() {
    Document::Options options;
    options.dataFolder = toUtf8(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    return options;
}

void prepare(const QString &systemLanguage) {
    translateReasons();
    QApplication::setApplicationName(QStringLiteral("tussen"));
    QApplication::setApplicationDisplayName(QStringLiteral("Tussen"));
    QApplication::setDesktopFileName(QStringLiteral("tussen"));
    QApplication::setStyle(new LeanStyle);
    speak(preferredLanguage(systemLanguage));
}

std::unique_ptr<MainWindow> makeWindow(const QString &file, const Analysis::Options &analysis) {
    auto window = std::make_unique<MainWindow>(documentOptions(), analysis);
    if (!file.isEmpty()) window->open(file);
    window->show();
    return window;
}

/// Calls back when the window has been drawn once.
class FirstFrame : public QObject {
public:
    FirstFrame(QWidget &window, std::function<void()> callback)
        : QObject(&window),
          callback_(std::move(callback)) {
        window.installEventFilter(this);
    }
    bool eventFilter(QObject *watched, QEvent *event) override {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            QTimer::singleShot(0, this, callback_); // when the panels are drawn as well
        }
        return false;
    }

private:
    std::function<void()> callback_;
};

/// What is on the screen, which need not be drawn again; where the screen cannot be read, drawn once more.
QPixmap pictureOf(QWidget &window) {
    const QPixmap seen = window.screen()->grabWindow(window.winId());
    return seen.size() == window.size() * seen.devicePixelRatio() ? seen : window.grab();
}

} // namespace

int runWindow(const QStringList &files, const QString &systemLanguage, const QString &screenshot) {
    prepare(systemLanguage);
    Analysis::Options analysis;
    if (!screenshot.isEmpty()) analysis.patience = std::chrono::minutes(1); // the picture shows the findings
    std::vector<std::unique_ptr<MainWindow>> windows;
    for (const QString &file : files)
        windows.push_back(makeWindow(file, analysis));
    if (windows.empty()) windows.push_back(makeWindow({}, analysis));
    if (!screenshot.isEmpty())
        new FirstFrame(*windows.front(), [&] {
            const bool saved = pictureOf(*windows.front()).save(screenshot);
            QApplication::exit(saved ? 0 : 2);
        });
    return QApplication::exec();
}

} // namespace tussen
