#include "files/Module.h"

#include <QCoreApplication>
#include <QLibrary>

#include <filesystem>
#include <string>

namespace tussen {

namespace {

class Modules {
    Q_DECLARE_TR_FUNCTIONS(Modules)
};

std::filesystem::path fileOf(const char *module) {
    // Also where the file itself has been replaced since by a newer one.
    const std::filesystem::path here = std::filesystem::read_symlink("/proc/self/exe").parent_path();
    const std::string name = std::string(module) + ".so";
    const std::filesystem::path beside = here / name;
    return exists(beside) ? beside : here / TUSSEN_MODULES / name;
}

} // namespace

QFunctionPointer functionOf(const char *module, const char *function) {
    QLibrary library(QString::fromStdString(fileOf(module).string()));
    const QFunctionPointer found = library.resolve(function);
    if (!found)
        throw MissingModule(Modules::tr("A part of Tussen is missing: %1. Install it again.")
                                .arg(library.errorString())
                                .toStdString());
    return found;
}

} // namespace tussen
