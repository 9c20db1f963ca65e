#include "graph/Agreements.h"

#include <algorithm>

namespace tussen {

namespace {

constexpr std::uint64_t everywhere = 0;

/// A place as one number; 0 is left for `everywhere`.
constexpr std::uint64_t place(EntityType type, std::uint32_t slot) {
    return (static_cast<std::uint64_t>(type) << 32U) | slot;
}

/// Calls `visit(slot)` for the partner and all above it.
template <class Visit>
void forEachAbove(const Table<Partner> &partners, const Partner &partner, Visit visit) {
    for (const Partner *one = &partner; one; one = one->parent ? partners.find(*one->parent) : nullptr)
        visit(partners.slot(one->id));
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
    const Ecosystem &ecosystem = relations_.ecosystem();
    return joins(everywhere, one, other) || joins(placeOf(transition.id), one, other) ||
           joins(placeOf(relations_.journeyOf(ecosystem[transition.from]).id), one, other);
}

bool Agreements::cover(const Touchpoint &touchpoint, const Partner &one, const Partner &other) const {
    const auto coversAny = [&](std::span<const Transition *const> transitions) {
        return std::any_of(transitions.begin(), transitions.end(), [&](const Transition *transition) {
            return joins(placeOf(transition->id), one, other);
        });
    };
    return joins(everywhere, one, other) || joins(placeOf(relations_.journeyOf(touchpoint).id), one, other) ||
           coversAny(relations_.outgoing(touchpoint.id)) || coversAny(relations_.incoming(touchpoint.id));
}

Agreements::Place Agreements::placeOf(const std::optional<Scope> &scope) const {
    if (!scope) return everywhere;
    return std::visit(
        [&]<class Entity>(const Id<Entity> &id) {
            return place(entityType<Entity>, relations_.ecosystem().table<Entity>().slot(id));
        },
        *scope);
}

bool Agreements::joins(Place at, const Partner &one, const Partner &other) const {
    bool found = false;
    forEachAbove(relations_.ecosystem().table<Partner>(), one, [&](std::uint32_t slot) {
        const auto &signatures = signatures_[slot];
        auto signature = std::lower_bound(signatures.begin(), signatures.end(), Signature{at, 0});
        for (; !found && signature != signatures.end() && signature->place == at; ++signature)
            found = joins(signature->agreement, one, other);
    });
    return found;
}

bool Agreements::joins(std::uint32_t agreement, const Partner &one, const Partner &other) const {
    const Binders left = binders(agreement, one);
    const Binders right = binders(agreement, other);
    if (left.count == 0 || right.count == 0) return false;
    return left.count > 1 || right.count > 1 || left.last != right.last;
}

Agreements::Binders Agreements::binders(std::uint32_t agreement, const Partner &partner) const {
    const auto &parties = parties_[agreement];
    Binders result;
    forEachAbove(relations_.ecosystem().table<Partner>(), partner, [&](std::uint32_t slot) {
        if (std::binary_search(parties.begin(), parties.end(), slot)) result = {result.count + 1, slot};
    });
    return result;
}

} // namespace tussen
