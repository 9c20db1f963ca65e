#pragma once

#include <cstdint>
#include <filesystem>

namespace tussen {

/// "TUSS", the application id in the header of every `.tussen` file.
inline constexpr std::int32_t applicationId = 0x54555353;

/// The version of the format that a `.tussen` file says it has, read from its first bytes, so that SQLite
/// opens nothing that does not claim to be ours. Throws Problem or std::system_error.
[[nodiscard]] int formatVersionOf(const std::filesystem::path &file);

} // namespace tussen
