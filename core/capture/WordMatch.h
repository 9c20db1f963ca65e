#pragma once

#include <optional>
#include <string_view>

namespace tussen::capture {

/// Whether letters in their order, with others between them, are a word as well: "qa" for "quick add".
enum class Scattered { no, yes };

/// How well a text fits typed words, in any order, whatever their case and accents: 0 where each begins a
/// word of the text, more where some stand within words, and most where some are scattered. Nothing where one
/// of the words is not there at all.
[[nodiscard]] std::optional<int> distanceOf(std::string_view text, std::string_view typed,
                                            Scattered scattered);

} // namespace tussen::capture
