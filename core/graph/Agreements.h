#pragma once

#include "model/Relations.h"

#include <cstdint>
#include <vector>

namespace tussen {

/// Which partners are joined by an agreement, and where it holds. An agreement joins two partners if two
/// different parties of it bind one each; a party binds itself and its departments at any depth.
class Agreements {
public:
    explicit Agreements(const Relations &relations);

    /// Joined by an agreement that covers the transition or its journey.
    [[nodiscard]] bool cover(const Transition &transition, const Partner &one, const Partner &other) const;
    [[nodiscard]] bool cover(Slot<Transition> transition, Slot<Partner> one, Slot<Partner> other) const;

    /// Joined by an agreement that covers the touchpoint's journey or a transition that touches it.
    [[nodiscard]] bool cover(Slot<Touchpoint> touchpoint, Slot<Partner> one, Slot<Partner> other) const;

private:
    using Place = std::uint64_t;
    /// An agreement as one of its parties sees it.
    struct Signature {
        Place place;
        std::uint32_t agreement;
        auto operator<=>(const Signature &) const = default;
    };
    /// The parties of an agreement that bind a partner: itself and those above it.
    struct Binders {
        int count = 0;
        std::uint32_t last = 0; ///< slot of one of them
    };
    [[nodiscard]] Place placeOf(const std::optional<Scope> &scope) const;
    [[nodiscard]] bool joins(Place place, Slot<Partner> one, Slot<Partner> other) const;
    [[nodiscard]] bool joins(std::uint32_t agreement, Slot<Partner> one, Slot<Partner> other) const;
    [[nodiscard]] Binders binders(std::uint32_t agreement, Slot<Partner> partner) const;

    const Relations &relations_;
    std::vector<std::vector<Signature>> signatures_;  ///< per partner slot, sorted
    std::vector<std::vector<std::uint32_t>> parties_; ///< per agreement: partner slots, sorted, once each
};

} // namespace tussen
