#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace tussen::layout {

/// The lines in a row between one card and the next: those that leave the left one, and those that enter the
/// right one, from the left one or from elsewhere. Both are counted from the top.
struct Corridor {
    std::size_t exits = 0;               ///< lines that leave the left card and turn off
    std::size_t goingUp = 0;             ///< how many of these go up, the first ones
    std::size_t entries = 0;             ///< lines that enter the right card
    std::optional<std::size_t> straight; ///< the one of the entries that comes straight from the left card
    bool shared = false; ///< lines that leave may still run there where others have joined to enter
};

/// Heights of a corridor's lines, in steps from the middle of the row. Lines that leave are two steps apart,
/// so that words fit between them. Where both kinds run side by side, those that enter keep between them.
struct CorridorSteps {
    std::vector<int> exits;
    std::vector<int> entries;
};

[[nodiscard]] CorridorSteps stepsOf(const Corridor &corridor);

} // namespace tussen::layout
