#pragma once

#include "model/Ecosystem.h"

#include <filesystem>
#include <optional>
#include <stdexcept>
#include <string>

namespace tussen {

/// Why a file is no document that can be read, in words for people that name the file.
class FileError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

enum class FileFormat { tussen, json };

/// What the ending of a file's name says, in upper or lower case; nothing for other endings.
[[nodiscard]] std::optional<FileFormat> formatOf(const std::filesystem::path &file);

/// Throws FileError unless the file is there and is an ordinary one.
void requireFile(const std::filesystem::path &file);

/// All bytes of a file. Throws FileError.
[[nodiscard]] std::string contentOf(const std::filesystem::path &file);

/// The format of a file that is there, is an ordinary one and has a known ending. Throws FileError.
FileFormat requireDocument(const std::filesystem::path &file);

/// Reads a document of either format without opening it for edits. Throws FileError.
[[nodiscard]] Ecosystem loadFile(const std::filesystem::path &file);

} // namespace tussen
