#pragma once

#include "model/Edit.h"
#include "tests/support/Bench.h"

namespace tussen::test {

/// The Schiphol sample without its target journey and what belongs to that: its phases, touchpoints, roles,
/// transitions and effects, and the agreement about it.
inline Ecosystem currentSchiphol() {
    const Ecosystem sample = schiphol();
    Edit edit(sample);
    for (const Journey &journey : sample.table<Journey>())
        if (journey.state == JourneyState::target) edit.remove(journey.id);
    return edit.now();
}

/// How many characters all texts of a document have together, without any key that separates them.
inline std::size_t bareTexts(const Ecosystem &ecosystem) {
    std::size_t sum = 0;
    forEachEntity([&]<class Entity>() {
        for (const Entity &row : ecosystem.table<Entity>())
            forEachField<Entity>([&](const auto &field) {
                using Value = std::decay_t<decltype(row.*field.member)>;
                if constexpr (std::is_same_v<Value, std::string>) sum += (row.*field.member).size();
                if constexpr (std::is_same_v<Value, std::optional<std::string>>)
                    sum += (row.*field.member).value_or("").size();
            });
    });
    return sum;
}

} // namespace tussen::test
