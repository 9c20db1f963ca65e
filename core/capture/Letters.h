#pragma once

#include <cstddef>
#include <string>
#include <string_view>

/// What capture needs to know about letters. All texts are valid UTF-8.
namespace tussen::capture {

/// How many bytes the first character takes; the text is not empty.
[[nodiscard]] std::size_t letterAtStart(std::string_view text);

/// How many bytes of white space (of Unicode, a line end too) the text begins with; 0 for any other
/// character.
[[nodiscard]] std::size_t spaceAtStart(std::string_view text);

/// The text without white space at its ends.
[[nodiscard]] std::string_view trimmed(std::string_view text);

/// The trimmed text in lower case, for telling whether two names are the same. Letters of the Latin, Greek
/// and Cyrillic scripts are folded, one for one; others stay what they are, and so do marks: é is not e.
[[nodiscard]] std::string folded(std::string_view text);

/// The text as it is searched: folded, and of Latin, Greek and Cyrillic letters without their accents; é is
/// e, and ß is ss.
[[nodiscard]] std::string unaccented(std::string_view text);

} // namespace tussen::capture
