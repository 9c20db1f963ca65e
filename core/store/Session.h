#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace tussen {

/// What stands beside a working copy, so that a crash can be explained to people.
struct Session {
    std::filesystem::path target; ///< the user's file, empty if never saved
    std::string name;             ///< of the ecosystem
    std::string lastEdit;         ///< its label
    std::int64_t editedAt = 0;    ///< seconds since 1970
    bool edited = false;          ///< the working copy may hold what the user's file does not
    int changes = 0;              ///< edits since the last save, those taken back as well
    std::string targetStamp;      ///< stampOf the user's file as it was read or written here
    bool operator==(const Session &) const = default;
};

/// Writes it as a whole; `durable` waits for the disk. Throws std::system_error.
void writeSession(const Session &session, const std::filesystem::path &file, bool durable);

/// Nothing if the file is not there or is not a session.
[[nodiscard]] std::optional<Session> readSession(const std::filesystem::path &file);

} // namespace tussen
