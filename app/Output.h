#pragma once

#include <QString>

#include <filesystem>
#include <string>
#include <string_view>

namespace tussen {

/// The text with control characters (a document may come from anywhere, a terminal obeys them) and line
/// ends turned into spaces.
[[nodiscard]] std::string plain(std::string_view utf8);

/// Writes to stdout. Throws WrongUse where it cannot be written, on a full disk for instance.
void print(std::string_view text);

/// One message on stderr, of one or more lines; other control characters become spaces.
void complain(std::string_view message);

/// The path for Qt's functions. Throws WrongUse for names that are no UTF-8, which Qt would change.
[[nodiscard]] QString qtPath(const std::filesystem::path &path);

/// Throws WrongUse unless `target` may be written: not the input, and nothing but an ordinary file.
void requireTarget(const std::filesystem::path &target, const std::filesystem::path &input);

/// Writes the file whole or not at all. Throws WrongUse with the reason.
void writeFile(const std::filesystem::path &file, std::string_view bytes);

} // namespace tussen
