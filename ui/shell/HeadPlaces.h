#pragma once

#include "model/Edit.h"
#include "model/Relations.h"

#include <optional>

/// Where the head of a phase or a lane stands among its like.
namespace tussen::headPlaces {

struct HeadPlace {
    std::optional<EntityRef> before; ///< one of its siblings; absent behind the last
    bool stays = false;              ///< it stands there already
};

/// What dropping a head before another one comes down to: a phase goes among the phases, a lane among those
/// of the same organisation. None where it would have to leave them.
[[nodiscard]] std::optional<HeadPlace> of(const Relations &relations, const EntityRef &head,
                                          const std::optional<EntityRef> &before);

void move(const EntityRef &head, const HeadPlace &place, Edit &edit);

} // namespace tussen::headPlaces
