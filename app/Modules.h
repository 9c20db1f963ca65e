#pragma once

#include "layout/Drawing.h"

#include <QString>
#include <QStringList>

/// What is loaded only when it is needed. Each module stands beside the program, or where it was installed,
/// and has one entry point under a C name.
namespace tussen {

/// A picture to be painted and written.
struct PictureRequest {
    const Drawing *drawing = nullptr;
    QString file;
    bool pdf = true;  ///< else PNG
    double scale = 1; ///< of PNG: pixels per px of the drawing
    QString language; ///< of what it says of a problem
};

/// `tussenWritePicture` of tussen-picture: `problem` says what went wrong, empty if nothing did.
using WritePicture = void (*)(const PictureRequest &request, QString &problem);

/// What the window starts with.
struct WindowRequest {
    QStringList files;
    QString language;   ///< of the person's system, among those the program speaks
    QString screenshot; ///< where not empty: draw the window, save its picture there and end
};

/// `tussenRunWindow` of tussen-window: returns when the last window is closed, with the exit code.
using RunWindow = int (*)(int &argc, char **argv, const WindowRequest &request);

/// Throws WrongUse where the module is missing or broken.
void writePicture(const PictureRequest &request);
[[nodiscard]] int startWindow(int &argc, char **argv, const WindowRequest &request);

} // namespace tussen
