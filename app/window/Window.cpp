#include "Modules.h"

#include "shell/Window.h"

#include <QApplication>

/// The entry point of the module: see Modules.h.
extern "C" Q_DECL_EXPORT int tussenRunWindow(int &argc, char **argv, const tussen::WindowRequest &request) {
    QApplication application(argc, argv);
    return tussen::runWindow(application, request.files, request.screenshot);
}
