#include "Modules.h"

#include "Command.h"
#include "Output.h"
#include "Speaking.h"
#include "System.h"
#include "files/Module.h"
#include "texts/Utf8.h"

namespace tussen {

namespace {

template <class Function> Function entryOf(const char *module, const char *name) {
    try {
        return reinterpret_cast<Function>(functionOf(module, name));
    } catch (const MissingModule &missing) {
        throw WrongUse(toQt(missing.what()));
    }
}

} // namespace

void writePicture(const PictureRequest &request) {
    ensureUtf8Locale();
    const Silence silence;
    QString problem;
    entryOf<WritePicture>("tussen-picture", "tussenWritePicture")(request, problem);
    if (!problem.isEmpty()) throw WrongUse(request.file + QStringLiteral(": ") + problem);
}

int startWindow(int &argc, char **argv, const WindowRequest &request) {
    ensureUtf8Locale();
    const Silence silence;
    return entryOf<RunWindow>("tussen-window", "tussenRunWindow")(argc, argv, request);
}

} // namespace tussen
