#pragma once

#include <cstddef>
#include <string_view>

/// UTF-8 text as characters: code points, and the clusters that readers take for one character.
namespace tussen {

/// What a character is set with when the font lacks it.
enum class Script { wide, emoji, narrow, zeroWidth };

[[nodiscard]] Script scriptOf(char32_t code);

namespace detail {
[[nodiscard]] char32_t nextCodeOfSeveralBytes(std::string_view utf8, std::size_t &at);
}

/// The code point at `at`, which moves behind it. A byte that is no part of valid UTF-8 counts as U+FFFD.
[[nodiscard]] inline char32_t nextCode(std::string_view utf8, std::size_t &at) {
    const auto lead = static_cast<unsigned char>(utf8[at]);
    if (lead >= 0x80) return detail::nextCodeOfSeveralBytes(utf8, at);
    ++at;
    return lead;
}

/// Where the cluster that begins at `at` ends: its marks, joined emoji and flags stay together.
[[nodiscard]] std::size_t clusterEnd(std::string_view utf8, std::size_t at);

/// Space, line feed and every other control character or blank of Unicode; a no-break space is none.
[[nodiscard]] bool isBlank(char32_t code);

} // namespace tussen
