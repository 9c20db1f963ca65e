#include "Modules.h"

#include "export/Picture.h"
#include "texts/Language.h"

#include <QGuiApplication>
#include <QHashFunctions>

#include <array>

namespace {

/// Qt's remarks on its surroundings, a missing runtime folder for instance, are no business of whoever
/// exports a map; what fails is told by the function that fails.
void keepSilent(QtMsgType /*type*/, const QMessageLogContext & /*context*/, const QString & /*message*/) {}

} // namespace

/// The entry point of the module: see Modules.h.
extern "C" Q_DECL_EXPORT void tussenWritePicture(const tussen::PictureRequest &request, QString &problem) {
    // Pictures are the same with and without a screen, and need none.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler(keepSilent);
    QHashSeed::setDeterministicGlobalSeed(); // Qt names the fonts in a PDF in the order of a hash
    std::array<char, 7> name{"tussen"};
    std::array<char *, 2> arguments{name.data(), nullptr};
    int count = 1;
    const QGuiApplication application(count, arguments.data());
    tussen::speak(request.language);
    tussen::loadFonts();
    problem = request.pdf ? tussen::writePdf(*request.drawing, request.file)
                          : tussen::writePng(*request.drawing, request.file, request.scale);
}
