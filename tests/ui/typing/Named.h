#pragma once

#include "model/Ecosystem.h"

#include <string>
#include <vector>

/// Documents compared by what people see of them.
namespace tussen::test {

/// What an entity is called by its names alone: its own, or those of what it joins, with its kind.
template <class Entity> [[nodiscard]] std::string keyOf(const Ecosystem &ecosystem, const Entity &row);

/// The same document with ids made of those names, and ranks that count siblings from 0: two documents that
/// differ in ids and in the gaps of their ranks alone become equal.
[[nodiscard]] Ecosystem byNames(const Ecosystem &ecosystem);

/// The lines of the JSON of both, by names, that one has and the other does not; the first few.
[[nodiscard]] std::vector<std::string> differences(const Ecosystem &typed, const Ecosystem &wanted);

template <class Entity> std::string keyOf(const Ecosystem &ecosystem, const Entity &row) {
    if constexpr (requires { row.name; }) {
        return row.name;
    } else {
        std::string key;
        forEachReference(row, [&](const EntityRef &to) {
            forEachEntity([&]<class Other>() {
                if (entityType<Other> != to.type) return;
                if (const Other *other = ecosystem.find(Id<Other>{to.id})) key += keyOf(ecosystem, *other);
            });
            key += '|';
        });
        if constexpr (std::is_same_v<Entity, Role>) key += std::to_string(static_cast<int>(row.kind));
        return key;
    }
}

/// The row of the other document that is called the same; nullptr where there is none.
template <class Entity>
[[nodiscard]] const Entity *sameIn(const Ecosystem &other, const Ecosystem &ecosystem, const Entity &row) {
    const std::string key = keyOf(ecosystem, row);
    for (const Entity &one : other.table<Entity>())
        if (keyOf(other, one) == key) return &one;
    return nullptr;
}

} // namespace tussen::test
