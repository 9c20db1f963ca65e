#pragma once

#include "layout/Drawing.h"

#include <cstddef>
#include <optional>
#include <span>

/// Where the keyboard goes from card to card.
namespace tussen {

enum class Arrow { left, right, up, down };

/// The card next to `from` in a direction: near ones first, and those straight ahead rather than aside.
[[nodiscard]] std::optional<std::size_t> nextCard(std::span<const Rect> cards, std::size_t from, Arrow arrow);

} // namespace tussen
