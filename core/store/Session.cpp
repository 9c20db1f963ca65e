#include "store/Session.h"

#include "store/Files.h"

#include <array>
#include <charconv>
#include <fstream>
#include <iterator>

#include <fcntl.h>

namespace tussen {

namespace {

constexpr std::string_view magic = "tussen session 1";
constexpr std::size_t fieldCount = 8;
constexpr std::size_t leastFields = 6; ///< the number of changes and the stamp came later

/// Fields end in a zero byte, which neither paths nor texts hold.
std::string encoded(const Session &session) {
    std::string result;
    for (const std::string &field :
         {std::string(magic), session.target.string(), session.name, session.lastEdit,
          std::to_string(session.editedAt), std::string(session.edited ? "edited" : "saved"),
          std::to_string(session.changes), session.targetStamp}) {
        result += field;
        result += '\0';
    }
    return result;
}

std::optional<std::array<std::string, fieldCount>> fieldsIn(const std::string &bytes) {
    std::array<std::string, fieldCount> fields;
    std::size_t at = 0;
    for (std::size_t i = 0; i < fieldCount; ++i) {
        const std::size_t end = bytes.find('\0', at);
        if (end == std::string::npos && i < leastFields) return std::nullopt;
        if (end == std::string::npos) break;
        fields[i] = bytes.substr(at, end - at);
        at = end + 1;
    }
    if (fields[0] != magic || at != bytes.size()) return std::nullopt; // another file, or one cut short
    return fields;
}

} // namespace

void writeSession(const Session &session, const std::filesystem::path &file, bool durable) {
    const std::filesystem::path next = file.string() + ".next";
    {
        const FileHandle handle(next, O_WRONLY | O_CREAT | O_TRUNC);
        handle.write(encoded(session));
        if (durable) handle.sync();
    }
    std::filesystem::rename(next, file);
    if (durable) syncFolder(file.parent_path());
}

std::optional<Session> readSession(const std::filesystem::path &file) {
    std::ifstream stream(file, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
    const auto fields = fieldsIn(bytes);
    if (!fields) return std::nullopt;
    Session session{(*fields)[1], (*fields)[2], (*fields)[3], 0, (*fields)[5] == "edited"};
    const auto read = [](const std::string &text, auto &number) {
        std::from_chars(text.data(), text.data() + text.size(), number);
    };
    read((*fields)[4], session.editedAt);
    read((*fields)[6], session.changes);
    session.targetStamp = (*fields)[7];
    return session;
}

} // namespace tussen
