#include "Modules.h"

#include "shell/Window.h"

#include <QApplication>

#include <fontconfig/fontconfig.h>

#include <cstdio>
#include <cstdlib>
#include <thread>

namespace {

/// Where Qt finds no screen it writes a page and aborts; a person gets one line, and exit code 2.
void endInOneLine(QtMsgType type, const QMessageLogContext & /*context*/, const QString & /*message*/) {
    if (type != QtFatalMsg) return;
    const QString words = QCoreApplication::translate(
        "Window", "the display cannot be used; tussen --help names the commands that need none");
    std::fputs(qPrintable(QStringLiteral("tussen: %1\n").arg(words)), stderr);
    std::_Exit(2);
}

} // namespace

/// The entry point of the module: see Modules.h.
extern "C" Q_DECL_EXPORT int tussenRunWindow(int &argc, char **argv, const tussen::WindowRequest &request) {
    std::thread fonts(FcInit); // takes as long as reaching the screen: both at once
    const QtMessageHandler usual = qInstallMessageHandler(endInOneLine);
    const QApplication application(argc, argv);
    qInstallMessageHandler(usual);
    fonts.join();
    return tussen::runWindow(request.files, request.language, request.screenshot);
}
