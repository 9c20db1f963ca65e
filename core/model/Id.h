#pragma once

#include "model/Uuid.h"

namespace tussen {

/// The id of one kind of entity: a partner's id cannot be passed where a phase's is meant.
template <class Entity> struct Id {
    Uuid value;

    auto operator<=>(const Id &) const = default;

    static Id make() { return {Uuid::make()}; }
};

struct IdHash {
    template <class Entity> std::size_t operator()(const Id<Entity> &id) const noexcept {
        return UuidHash{}(id.value);
    }
};

} // namespace tussen
