#pragma once

#include "model/Ecosystem.h"

#include <cstdint>
#include <span>
#include <vector>

namespace tussen {

/// Rows grouped by what they refer to: for the target in slot s, `rows(s)` are the referring rows and
/// `slotsOf(s)` their slots.
template <class Target, class Row> class Referring {
public:
    Referring() = default;
    /// `targets` are the slots that the rows refer to, in the order of the table; none where a row refers to
    /// nothing.
    Referring(std::size_t targetCount, const Table<Row> &table, std::span<const Slot<Target>> targets);

    [[nodiscard]] std::span<const Row *const> rows(std::uint32_t target) const {
        return std::span(rows_).subspan(starts_[target], starts_[target + 1] - starts_[target]);
    }
    [[nodiscard]] std::span<const Slot<Row>> slotsOf(std::uint32_t target) const {
        return std::span(slots_).subspan(starts_[target], starts_[target + 1] - starts_[target]);
    }
    /// Where the rows of a target begin among those of all.
    [[nodiscard]] std::uint32_t start(std::uint32_t target) const { return starts_[target]; }

private:
    std::vector<std::uint32_t> starts_;
    std::vector<Slot<Row>> slots_;
    std::vector<const Row *> rows_;
};

/// A role at a touchpoint: what, and whose.
struct Part {
    RoleKind kind = RoleKind::accountable;
    Slot<Partner> partner;
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
    [[nodiscard]] std::span<const Touchpoint *const> touchpoints(const Id<Journey> &journey) const;
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

    // The same from slot to slot, for what goes through whole tables.

    [[nodiscard]] std::span<const Slot<Touchpoint>> touchpoints(Slot<Journey> journey) const {
        return std::span(touchpointSlots_).subspan(starts_[journey], starts_[journey + 1] - starts_[journey]);
    }
    [[nodiscard]] Slot<Journey> journeyOf(Slot<Touchpoint> touchpoint) const {
        return journeyOfPhase_[phaseOfTouchpoint_[touchpoint]];
    }
    /// The touchpoint's number among those of its journey, in their order.
    [[nodiscard]] std::uint32_t placeInJourney(Slot<Touchpoint> touchpoint) const {
        return placeInJourney_[touchpoint];
    }
    /// In the order of the roles.
    [[nodiscard]] std::span<const Part> parts(Slot<Touchpoint> touchpoint) const {
        return std::span(parts_).subspan(rolesOfTouchpoint_.start(touchpoint),
                                         rolesOfTouchpoint_.rows(touchpoint).size());
    }
    [[nodiscard]] std::span<const Slot<Transition>> outgoing(Slot<Touchpoint> touchpoint) const {
        return outgoing_.slotsOf(touchpoint);
    }
    [[nodiscard]] std::span<const Slot<Transition>> incoming(Slot<Touchpoint> touchpoint) const {
        return incoming_.slotsOf(touchpoint);
    }
    [[nodiscard]] Slot<Touchpoint> from(Slot<Transition> transition) const { return from_[transition]; }
    [[nodiscard]] Slot<Touchpoint> to(Slot<Transition> transition) const { return to_[transition]; }
    [[nodiscard]] std::span<const Effect *const> effects(Slot<Touchpoint> touchpoint) const {
        return effectsOfTouchpoint_.rows(touchpoint);
    }
    /// The only accountable partner, or none.
    [[nodiscard]] Slot<Partner> owner(Slot<Touchpoint> touchpoint) const { return owner_[touchpoint]; }
    [[nodiscard]] Slot<Partner> organisation(Slot<Partner> partner) const { return organisation_[partner]; }
    /// None for a partner without one.
    [[nodiscard]] Slot<Partner> parent(Slot<Partner> partner) const { return parent_[partner]; }

private:
    void numberTouchpoints();
    void findOwners();

    Ecosystem ecosystem_;
    // Per row of a table: the slot of what it refers to.
    std::vector<Slot<Journey>> journeyOfPhase_;
    std::vector<Slot<Phase>> phaseOfTouchpoint_;
    std::vector<Slot<Partner>> partnerOfRole_;
    std::vector<Slot<Touchpoint>> from_;
    std::vector<Slot<Touchpoint>> to_;
    std::vector<Slot<Partner>> parent_;

    std::vector<const Journey *> journeys_;
    std::vector<const Partner *> partners_;
    Referring<Journey, Phase> phasesOfJourney_;
    Referring<Phase, Touchpoint> touchpointsOfPhase_;
    Referring<Touchpoint, Role> rolesOfTouchpoint_;
    Referring<Partner, Role> rolesOfPartner_;
    Referring<Touchpoint, Transition> outgoing_;
    Referring<Touchpoint, Transition> incoming_;
    Referring<Touchpoint, Effect> effectsOfTouchpoint_;
    Referring<Outcome, Effect> effectsOnOutcome_;
    Referring<Outcome, Influence> influencesFrom_;
    Referring<Outcome, Interest> interestsInOutcome_;
    Referring<Agreement, Party> partiesOfAgreement_;
    Referring<Partner, Party> partiesOfPartner_;
    Referring<Partner, Partner> departments_;
    Referring<Partner, Interest> interestsOfPartner_;
    Referring<CustomerGroup, Interest> interestsOfGroup_;

    std::vector<std::uint32_t> starts_;             ///< per journey, where its touchpoints begin; and the end
    std::vector<Slot<Touchpoint>> touchpointSlots_; ///< by journey, in order
    std::vector<const Touchpoint *> touchpointRows_; ///< the same
    std::vector<std::uint32_t> placeInJourney_;      ///< per touchpoint
    std::vector<Part> parts_;                        ///< as rolesOfTouchpoint_ has the roles
    std::vector<Slot<Partner>> organisation_;        ///< per partner: its topmost ancestor
    std::vector<Slot<Partner>> owner_;               ///< per touchpoint, or none
};

} // namespace tussen
