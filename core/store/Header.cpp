#include "store/Header.h"

#include "model/Core.h"
#include "store/Problem.h"

#include <array>
#include <cerrno>
#include <fstream>
#include <system_error>

namespace tussen {

namespace {

// See "The Database Header" in SQLite's description of its file format.
constexpr std::size_t headerSize = 100;
constexpr std::size_t userVersionOffset = 60;
constexpr std::size_t applicationIdOffset = 68;
constexpr std::string_view magic{"SQLite format 3\0", 16};

using Header = std::array<char, headerSize>;

std::int32_t bigEndianAt(const Header &header, std::size_t offset) {
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i)
        value = value << 8U | static_cast<unsigned char>(header[offset + i]);
    return static_cast<std::int32_t>(value);
}

std::size_t readHeader(const std::filesystem::path &file, Header &header) {
    if (std::filesystem::is_directory(file))
        throw Problem(Core::tr("it is a folder"), Core::tr("Choose a file"));
    if (std::filesystem::exists(file) && !std::filesystem::is_regular_file(file))
        throw Problem(Core::tr("it is not an ordinary file"), Core::tr("Choose a .tussen file"));
    errno = 0;
    std::ifstream stream(file, std::ios::binary);
    if (!stream) throw std::system_error(errno, std::generic_category());
    stream.read(header.data(), header.size());
    return static_cast<std::size_t>(stream.gcount());
}

} // namespace

int formatVersionOf(const std::filesystem::path &file) {
    const std::string remedy = Core::tr("Choose a .tussen file, or import another format");
    Header header{};
    const std::size_t size = readHeader(file, header);
    if (size == 0) throw Problem(Core::tr("the file is empty"), Core::tr("Open a backup copy instead"));
    if (!std::string_view(header.data(), size).starts_with(magic))
        throw Problem(Core::tr("it is not a Tussen document"), remedy);
    if (size < headerSize)
        throw Problem(Core::tr("the file is cut short"), Core::tr("Open a backup copy instead"));
    if (bigEndianAt(header, applicationIdOffset) != applicationId)
        throw Problem(Core::tr("it is an SQLite database, but not a Tussen document"), remedy);
    const int version = bigEndianAt(header, userVersionOffset);
    if (version < 1)
        throw Problem(Core::tr("its format version, {}, is none", version),
                      Core::tr("Open a backup copy instead"));
    return version;
}

} // namespace tussen
