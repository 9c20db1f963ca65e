#pragma once

#include "model/Ecosystem.h"

#include <filesystem>

/// What Document and the functions that only read or write a file have in common. All throw Problem,
/// SQLite::Exception and std::system_error.
namespace tussen {

/// Throws Problem that names the first broken rule of the model.
void requireRules(const Ecosystem &ecosystem);

/// Reads a file of the current or an older format, which stays as it is.
[[nodiscard]] Ecosystem readKnownFormat(const std::filesystem::path &file);

/// Reads from a file of a newer format what this version knows of it.
[[nodiscard]] Ecosystem readNewerFormat(const std::filesystem::path &file);

} // namespace tussen
