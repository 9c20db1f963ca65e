#pragma once

#include "model/Entities.h"

#include <type_traits>

namespace tussen {

/// True for entities whose rows stand in an array of their own: the ecosystem is one object, and parties
/// stand in their agreements.
template <class Entity> inline constexpr bool hasArray =
    !std::is_same_v<Entity, EcosystemInfo> && !std::is_same_v<Entity, Party>;

} // namespace tussen
