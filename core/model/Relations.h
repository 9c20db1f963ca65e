#pragma once

#include "model/Ecosystem.h"

#include <cstdint>
#include <span>
#include <vector>

namespace tussen {

/// Rows grouped by what they refer to: for the target in slot s, `rows(s)` are the referring rows.
template <class Row> class Referring {
public:
    Referring() = default;
    /// `targets[i]` is the target slot of the i-th row, or `none`.
    Referring(std::size_t targetCount, std::span<const std::uint32_t> targets,
              std::span<const Row *const> rows);

    static constexpr std::uint32_t none = 0xFFFFFFFF;

    [[nodiscard]] std::span<const Row *const> rows(std::uint32_t target) const {
        return std::span(rows_).subspan(starts_[target], starts_[target + 1] - starts_[target]);
    }
    /// For sorting the groups after construction.
    [[nodiscard]] std::span<const Row *> mutableRows(std::uint32_t target) {
        return std::span(rows_).subspan(starts_[target], starts_[target + 1] - starts_[target]);
    }

private:
    std::vector<std::uint32_t> starts_;
    std::vector<const Row *> rows_;
};

/// An ecosystem's references followed backwards, made once per state in linear time and then only read.
/// It keeps the state alive, so the pointers it gives live as long as it does. Groups are ordered by
/// (rank, id) where rows have a rank, otherwise by id.
class Relations {
public:
    explicit Relations(Ecosystem ecosystem);

    [[nodiscard]] const Ecosystem &ecosystem() const { return ecosystem_; }

    [[nodiscard]] std::span<const Journey *const> journeys() const { return journeys_; }
    [[nodiscard]] std::span<const Partner *const> partners() const { return partners_; }
    [[nodiscard]] std::span<const Phase *const> phases(const Id<Journey> &journey) const;
    [[nodiscard]] std::span<const Touchpoint *const> touchpoints(const Id<Phase> &phase) const;
    /// All touchpoints of a journey by (phase rank, phase id, rank, id).
    [[nodiscard]] std::vector<const Touchpoint *> touchpoints(const Id<Journey> &journey) const;
    [[nodiscard]] std::span<const Role *const> roles(const Id<Touchpoint> &touchpoint) const;
    [[nodiscard]] std::span<const Role *const> roles(const Id<Partner> &partner) const;
    [[nodiscard]] std::span<const Transition *const> outgoing(const Id<Touchpoint> &touchpoint) const;
    [[nodiscard]] std::span<const Transition *const> incoming(const Id<Touchpoint> &touchpoint) const;
    [[nodiscard]] std::span<const Effect *const> effects(const Id<Touchpoint> &touchpoint) const;
    [[nodiscard]] std::span<const Effect *const> effects(const Id<Outcome> &outcome) const;
    [[nodiscard]] std::span<const Influence *const> influencesFrom(const Id<Outcome> &outcome) const;
    [[nodiscard]] std::span<const Interest *const> interests(const Id<Outcome> &outcome) const;
    [[nodiscard]] std::span<const Party *const> parties(const Id<Agreement> &agreement) const;
    [[nodiscard]] std::span<const Party *const> parties(const Id<Partner> &partner) const;
    [[nodiscard]] std::span<const Partner *const> departments(const Id<Partner> &partner) const;
    /// Interests of a partner or customer group, by id.
    [[nodiscard]] std::span<const Interest *const> interests(const Holder &holder) const;

    /// The journey that a touchpoint belongs to.
    [[nodiscard]] const Journey &journeyOf(const Touchpoint &touchpoint) const;
    /// The partner's topmost ancestor, itself if it has no parent.
    [[nodiscard]] const Partner &organisation(const Partner &partner) const;
    [[nodiscard]] const Partner &organisation(const Id<Partner> &partner) const;
    /// The only accountable partner of a touchpoint; nullptr if there is none or more than one.
    [[nodiscard]] const Partner *owner(const Id<Touchpoint> &touchpoint) const;
    /// Partners with that role there, by (rank, id) of the partner.
    [[nodiscard]] std::vector<const Partner *> partnersAs(RoleKind kind,
                                                          const Id<Touchpoint> &touchpoint) const;

private:
    Ecosystem ecosystem_;
    std::vector<const Journey *> journeys_;
    std::vector<const Partner *> partners_;
    Referring<Phase> phasesOfJourney_;
    Referring<Touchpoint> touchpointsOfPhase_;
    Referring<Role> rolesOfTouchpoint_;
    Referring<Role> rolesOfPartner_;
    Referring<Transition> outgoing_;
    Referring<Transition> incoming_;
    Referring<Effect> effectsOfTouchpoint_;
    Referring<Effect> effectsOnOutcome_;
    Referring<Influence> influencesFrom_;
    Referring<Interest> interestsInOutcome_;
    Referring<Party> partiesOfAgreement_;
    Referring<Party> partiesOfPartner_;
    Referring<Partner> departments_;
    Referring<Interest> interestsOfPartner_;
    Referring<Interest> interestsOfGroup_;
    std::vector<std::uint32_t> organisation_; ///< slot of the topmost ancestor, per partner slot
    std::vector<std::uint32_t> owner_;        ///< slot of the owner or none, per touchpoint slot
};

} // namespace tussen
