#include "graph/Agreements.h"

#include <algorithm>

namespace tussen {

namespace {

constexpr std::uint64_t everywhere = 0;

/// A place as one number; 0 is left for `everywhere`.
template <class Entity> constexpr std::uint64_t place(Slot<Entity> slot) {
    return (static_cast<std::uint64_t>(entityType<Entity>) + 1) << 32U | slot.value;
}

} // namespace

Agreements::Agreements(const Relations &relations)
    : relations_(relations),
      signatures_(relations.ecosystem().table<Partner>().size()) {
    const Ecosystem &ecosystem = relations.ecosystem();
    const auto &partners = ecosystem.table<Partner>();
    for (const Agreement &agreement : ecosystem.table<Agreement>()) {
        std::vector<std::uint32_t> slots;
        for (const Party *party : relations.parties(agreement.id))
            slots.push_back(partners.slot(party->partner));
        std::sort(slots.begin(), slots.end());
        slots.erase(std::unique(slots.begin(), slots.end()), slots.end());
        const auto number = static_cast<std::uint32_t>(parties_.size());
        for (const std::uint32_t slot : slots)
            signatures_[slot].push_back({placeOf(agreement.scope), number});
        parties_.push_back(std::move(slots));
    }
    for (auto &signatures : signatures_)
        std::sort(signatures.begin(), signatures.end());
}

bool Agreements::cover(const Transition &transition, const Partner &one, const Partner &other) const {
    const auto &partners = relations_.ecosystem().table<Partner>();
    return cover(relations_.ecosystem().table<Transition>().slot(transition.id), partners.slot(one.id),
                 partners.slot(other.id));
}

bool Agreements::cover(Slot<Transition> transition, Slot<Partner> one, Slot<Partner> other) const {
    return joins(everywhere, one, other) || joins(place(transition), one, other) ||
           joins(place(relations_.journeyOf(relations_.from(transition))), one, other);
}

bool Agreements::cover(Slot<Touchpoint> touchpoint, Slot<Partner> one, Slot<Partner> other) const {
    const auto coversAny = [&](std::span<const Slot<Transition>> transitions) {
        return std::any_of(transitions.begin(), transitions.end(),
                           [&](Slot<Transition> transition) { return joins(place(transition), one, other); });
    };
    return joins(everywhere, one, other) || joins(place(relations_.journeyOf(touchpoint)), one, other) ||
           coversAny(relations_.outgoing(touchpoint)) || coversAny(relations_.incoming(touchpoint));
}

Agreements::Place Agreements::placeOf(const std::optional<Scope> &scope) const {
    if (!scope) return everywhere;
    return std::visit(
        [&]<class Entity>(const Id<Entity> &id) {
            return place(relations_.ecosystem().table<Entity>().slot(id));
        },
        *scope);
}

bool Agreements::joins(Place at, Slot<Partner> one, Slot<Partner> other) const {
    for (Slot<Partner> binder = one; !binder.isNone(); binder = relations_.parent(binder)) {
        const auto &signatures = signatures_[binder];
        auto signature = std::lower_bound(signatures.begin(), signatures.end(), Signature{at, 0});
        for (; signature != signatures.end() && signature->place == at; ++signature)
            if (joins(signature->agreement, one, other)) return true;
    }
    return false;
}

bool Agreements::joins(std::uint32_t agreement, Slot<Partner> one, Slot<Partner> other) const {
    const Binders left = binders(agreement, one);
    const Binders right = binders(agreement, other);
    if (left.count == 0 || right.count == 0) return false;
    return left.count > 1 || right.count > 1 || left.last != right.last;
}

Agreements::Binders Agreements::binders(std::uint32_t agreement, Slot<Partner> partner) const {
    const auto &parties = parties_[agreement];
    Binders result;
    for (Slot<Partner> one = partner; !one.isNone(); one = relations_.parent(one))
        if (std::binary_search(parties.begin(), parties.end(), one.value))
            result = {result.count + 1, one.value};
    return result;
}

} // namespace tussen
