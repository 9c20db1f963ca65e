#pragma once

#include "checks/Finding.h"
#include "model/Ecosystem.h"

#include <utility>
#include <vector>

/// What is common to conflicts: two interests that pull apart, in one outcome or through a chain.
namespace tussen {

using HolderPair = std::pair<Holder, Holder>;

/// A finding about two interests, of different holders.
[[nodiscard]] bool isConflict(const Finding &finding);

/// The two holders of a conflict, in the order of their types and ids.
[[nodiscard]] HolderPair holdersOf(const Ecosystem &ecosystem, const Finding &conflict);

/// The outcomes that a conflict is about: its chain, or the one outcome that both want moved.
[[nodiscard]] std::vector<Id<Outcome>> outcomesOf(const Ecosystem &ecosystem, const Finding &conflict);

} // namespace tussen
