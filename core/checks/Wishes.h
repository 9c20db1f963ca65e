#pragma once

#include "model/Relations.h"

#include <cstdint>
#include <span>
#include <vector>

namespace tussen::checks {

/// Holders by number, partners first: so that sums per holder fit in an array.
using HolderNumber = std::uint32_t;

/// An interest in an outcome, in the form that sums want.
struct Wish {
    HolderNumber holder = 0;
    int weight = 0; ///< negative for a wish for less
};

/// The wishes for each outcome, looked up once and then read for every touchpoint.
class Wishes {
public:
    explicit Wishes(const Relations &relations);

    [[nodiscard]] std::size_t holderCount() const { return partners_ + groups_; }
    [[nodiscard]] std::span<const Wish> about(std::uint32_t outcomeSlot) const {
        return wishes_[outcomeSlot];
    }

    /// Its number is then the partner's slot.
    [[nodiscard]] bool isPartner(HolderNumber holder) const { return holder < partners_; }
    [[nodiscard]] EntityRef holder(HolderNumber holder) const;

private:
    const Ecosystem &ecosystem_;
    std::size_t partners_;
    std::size_t groups_;
    std::vector<std::vector<Wish>> wishes_; ///< per outcome slot
};

/// The weight of an interest, negative where less is wanted.
[[nodiscard]] constexpr int signedWeight(const Interest &interest) {
    return interest.direction == Direction::increase ? interest.weight : -interest.weight;
}

/// 1 where more is wanted, -1 where less is.
[[nodiscard]] constexpr int sign(Direction direction) {
    return direction == Direction::increase ? 1 : -1;
}

} // namespace tussen::checks
