#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// Which signs of a line count, and how they are written where they shall not. Texts are valid UTF-8.
namespace tussen::capture {

/// One of > | @ # ! ~ where it counts, in bytes from the line's start.
struct Sign {
    char sign = 0;
    std::size_t at = 0;
};

/// The signs that count: > and | as the first thing in the line; the others at the start of a word, @ and #
/// directly before something (or as the last thing in the line, where a name is missing), ! before a number
/// and ~ before a duration that ends the word.
[[nodiscard]] std::vector<Sign> signsOf(std::string_view line);

/// What is meant by a written name: a backslash before a sign, a colon or a backslash is taken away.
[[nodiscard]] std::string meant(std::string_view written);

/// How a name is written so that all of it is meant, wherever in a line it stands.
[[nodiscard]] std::string written(std::string_view name);

} // namespace tussen::capture
