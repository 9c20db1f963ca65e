#include "Output.h"

#include "Command.h"
#include "texts/Utf8.h"

#include <QFile>
#include <QSaveFile>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <system_error>

namespace tussen {

std::string plain(std::string_view utf8) {
    std::string clean;
    clean.reserve(utf8.size());
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        const auto byte = static_cast<unsigned char>(utf8[i]);
        const auto next = i + 1 < utf8.size() ? static_cast<unsigned char>(utf8[i + 1]) : 0;
        const bool secondSet = byte == 0xC2 && next >= 0x80 && next <= 0x9F; // U+0080 .. U+009F
        if (secondSet) ++i;
        clean += secondSet || byte < 0x20 || byte == 0x7F ? ' ' : utf8[i];
    }
    return clean;
}

void print(std::string_view text) {
    errno = 0;
    const bool written = std::fwrite(text.data(), 1, text.size(), stdout) == text.size();
    if (!written || std::fflush(stdout) != 0)
        throw WrongUse(Wording::tr("The output cannot be written (%1).")
                           .arg(toQt(std::generic_category().message(errno))));
}

void complain(std::string_view message) {
    std::string clean;
    for (std::size_t start = 0; start <= message.size();) {
        const std::size_t end = std::min(message.find('\n', start), message.size());
        clean += plain(message.substr(start, end - start)) + '\n';
        start = end + 1;
    }
    std::fwrite(clean.data(), 1, clean.size(), stderr);
}

QString qtPath(const std::filesystem::path &path) {
    const QByteArray bytes = QByteArray::fromStdString(path.string());
    QString name = QFile::decodeName(bytes);
    if (QFile::encodeName(name) != bytes) throw WrongUse(Wording::tr("%1: the name is not UTF-8").arg(name));
    return name;
}

void requireTarget(const std::filesystem::path &target, const std::filesystem::path &input) {
    const QString name = qtPath(target);
    std::error_code ignored;
    if (std::filesystem::equivalent(target, input, ignored))
        throw WrongUse(Wording::tr("%1: is the input itself; name another file").arg(name));
    const auto status = std::filesystem::status(target, ignored);
    if (is_directory(status)) throw WrongUse(Wording::tr("%1: is a folder; name a file in it").arg(name));
    if (exists(status) && !is_regular_file(status))
        throw WrongUse(Wording::tr("%1: is not an ordinary file").arg(name));
}

void writeFile(const std::filesystem::path &file, std::string_view bytes) {
    const QString name = qtPath(file);
    QSaveFile out(name);
    const auto size = static_cast<qint64>(bytes.size());
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes.data(), size) != size || !out.commit())
        throw WrongUse(Wording::tr("%1: cannot be written (%2)").arg(name, out.errorString()));
}

} // namespace tussen
