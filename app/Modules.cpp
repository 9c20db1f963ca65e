#include "Modules.h"

#include "Command.h"
#include "Output.h"
#include "System.h"

#include <QLibrary>

namespace tussen {

namespace {

std::filesystem::path moduleFile(const std::string &name) {
    const std::filesystem::path here = programFolder();
    const std::filesystem::path beside = here / (name + ".so");
    return exists(beside) ? beside : here / TUSSEN_MODULES / (name + ".so");
}

template <class Function> Function entryOf(const char *module, const char *name) {
    QLibrary library(qtPath(moduleFile(module)));
    const auto entry = reinterpret_cast<Function>(library.resolve(name));
    if (!entry)
        throw WrongUse(
            Wording::tr("A part of Tussen is missing: %1. Install it again.").arg(library.errorString()));
    return entry;
}

} // namespace

void writePicture(const PictureRequest &request) {
    ensureUtf8Locale();
    QString problem;
    entryOf<WritePicture>("tussen-picture", "tussenWritePicture")(request, problem);
    if (!problem.isEmpty()) throw WrongUse(request.file + QStringLiteral(": ") + problem);
}

int startWindow(int &argc, char **argv, const WindowRequest &request) {
    ensureUtf8Locale();
    return entryOf<RunWindow>("tussen-window", "tussenRunWindow")(argc, argv, request);
}

} // namespace tussen
