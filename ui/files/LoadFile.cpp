#include "files/LoadFile.h"

#include "interchange/Json.h"
#include "store/Document.h"

#include <QCoreApplication>

#include <cerrno>
#include <fstream>
#include <sstream>
#include <system_error>

namespace tussen {

namespace {

class Loading {
    Q_DECLARE_TR_FUNCTIONS(Loading)
};

[[noreturn]] void fail(const std::filesystem::path &file, const QString &problem) {
    throw FileError(file.string() + ": " + problem.toStdString());
}

QString reason(int error) {
    return QString::fromStdString(std::generic_category().message(error));
}

Ecosystem loadJson(const std::filesystem::path &file) {
    try {
        return fromJson(contentOf(file));
    } catch (const JsonError &error) {
        if (error.problems().size() == 1) throw FileError(file.string() + ": " + error.problems().front());
        std::string message = file.string() + ":";
        for (const std::string &problem : error.problems())
            message += "\n  " + problem;
        throw FileError(message);
    }
}

Ecosystem loadTussen(const std::filesystem::path &file) {
    try {
        return readTussen(file);
    } catch (const StoreError &error) {
        throw FileError(error.what());
    }
}

} // namespace

std::optional<FileFormat> formatOf(const std::filesystem::path &file) {
    std::string ending = file.extension().string();
    for (char &letter : ending)
        if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
    if (ending == ".tussen") return FileFormat::tussen;
    if (ending == ".json") return FileFormat::json;
    return std::nullopt;
}

std::string contentOf(const std::filesystem::path &file) {
    errno = 0;
    std::ifstream in(file, std::ios::binary);
    if (!in) fail(file, Loading::tr("cannot be read (%1)").arg(reason(errno)));
    std::ostringstream content;
    content << in.rdbuf();
    if (in.bad()) fail(file, Loading::tr("cannot be read (%1)").arg(reason(errno)));
    return std::move(content).str();
}

void requireFile(const std::filesystem::path &file) {
    std::error_code error;
    const auto status = std::filesystem::status(file, error);
    if (status.type() == std::filesystem::file_type::not_found)
        fail(file, Loading::tr("there is no such file"));
    if (!std::filesystem::status_known(status))
        fail(file, Loading::tr("cannot be read (%1)").arg(reason(error.value())));
    if (is_directory(status)) fail(file, Loading::tr("is a folder, not a document"));
    if (!is_regular_file(status)) fail(file, Loading::tr("is not an ordinary file"));
}

FileFormat requireDocument(const std::filesystem::path &file) {
    requireFile(file);
    const auto format = formatOf(file);
    if (!format) fail(file, Loading::tr("is no document by its ending; Tussen reads .tussen and .json"));
    return *format;
}

Ecosystem loadFile(const std::filesystem::path &file) {
    return requireDocument(file) == FileFormat::json ? loadJson(file) : loadTussen(file);
}

} // namespace tussen
