#pragma once

#include "editing/Copies.h"
#include "model/Edit.h"

#include <span>
#include <utility>
#include <vector>

namespace tussen::editing {

/// What refers to touchpoints from outside, or they to it, and is let go of when they are deleted.
struct Ties {
    std::vector<std::pair<Id<Note>, Id<Touchpoint>>> pins;
    std::vector<std::pair<Id<Touchpoint>, Id<Touchpoint>>> targets; ///< each with its current one
};

[[nodiscard]] Ties tiesOf(const Ecosystem &now, std::span<const Id<Touchpoint>> touchpoints);

/// Ties to the copies what was tied to the originals, as far as it is there, is tied to nothing else by now,
/// and the model's rules allow it.
void tie(const Ties &ties, const Copies &copies, Edit &edit);

} // namespace tussen::editing
