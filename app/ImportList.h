#pragma once

#include "model/Ecosystem.h"

#include <filesystem>
#include <optional>
#include <string>

namespace tussen {

/// Whether a file is a list by its ending: .csv or .tsv.
[[nodiscard]] bool isList(const std::filesystem::path &file);

/// A list read as a document with one journey, and what was understood of it, in words.
struct ListDocument {
    Ecosystem ecosystem;
    std::string understood;
};

/// The journey is called as given, or else as the file. Throws WrongUse that names line and column of what is
/// wrong, 50 places at most.
[[nodiscard]] ListDocument readList(const std::filesystem::path &file,
                                    const std::optional<std::string> &journey);

} // namespace tussen
