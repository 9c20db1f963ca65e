#include "model/Relations.h"

#include <algorithm>
#include <numeric>

namespace tussen {

namespace {

template <class Row> bool before(const Row *left, const Row *right) {
    if constexpr (requires { left->rank; }) {
        if (left->rank != right->rank) return left->rank < right->rank;
    }
    return left->id < right->id;
}

template <class Row> std::vector<const Row *> sortedRows(const Table<Row> &table) {
    std::vector<const Row *> rows;
    rows.reserve(table.size());
    for (const Row &row : table)
        rows.push_back(&row);
    std::sort(rows.begin(), rows.end(), before<Row>);
    return rows;
}

/// Per row, the slot of what `member` names; none where it names nothing, or something of another table.
template <class Target, class Row, class Value>
std::vector<Slot<Target>> references(const Ecosystem &ecosystem, Value Row::*member) {
    const auto &targets = ecosystem.table<Target>();
    const auto &table = ecosystem.table<Row>();
    std::vector<Slot<Target>> slots;
    slots.reserve(table.size());
    for (const Row &row : table) {
        const auto target = referenceOf(row.*member);
        const bool mine = target && target->type == entityType<Target>;
        slots.push_back(mine ? targets.slot({target->id}) : Slot<Target>());
    }
    return slots;
}

template <class Target, class Row>
Referring<Target, Row> grouped(const Ecosystem &ecosystem, const std::vector<Slot<Target>> &targets) {
    return {ecosystem.table<Target>().size(), ecosystem.table<Row>(), targets};
}

template <class Target, class Row, class Value>
Referring<Target, Row> grouped(const Ecosystem &ecosystem, Value Row::*member) {
    return grouped<Target, Row>(ecosystem, references<Target>(ecosystem, member));
}

std::vector<Slot<Partner>> topmostAncestors(const std::vector<Slot<Partner>> &parents) {
    std::vector<Slot<Partner>> result(parents.size());
    for (std::uint32_t slot = 0; slot < parents.size(); ++slot) {
        result[slot] = {slot};
        while (!parents[result[slot]].isNone())
            result[slot] = parents[result[slot]];
    }
    return result;
}

} // namespace

template <class Target, class Row>
Referring<Target, Row>::Referring(std::size_t targetCount, const Table<Row> &table,
                                  std::span<const Slot<Target>> targets)
    : starts_(targetCount + 1, 0) {
    for (const Slot<Target> target : targets)
        if (!target.isNone()) ++starts_[target + 1];
    std::partial_sum(starts_.begin(), starts_.end(), starts_.begin());
    slots_.resize(starts_.back());
    std::vector<std::uint32_t> next(starts_.begin(), starts_.end() - 1);
    for (std::uint32_t row = 0; row < targets.size(); ++row)
        if (!targets[row].isNone()) slots_[next[targets[row]]++] = {row};
    for (std::size_t target = 0; target < targetCount; ++target)
        if (starts_[target + 1] - starts_[target] > 1)
            std::sort(
                slots_.begin() + starts_[target], slots_.begin() + starts_[target + 1],
                [&](Slot<Row> left, Slot<Row> right) { return before(&table.at(left), &table.at(right)); });
    rows_.reserve(slots_.size());
    for (const Slot<Row> slot : slots_)
        rows_.push_back(&table.at(slot));
}

Relations::Relations(Ecosystem ecosystem)
    : ecosystem_(std::move(ecosystem)),
      journeyOfPhase_(references<Journey>(ecosystem_, &Phase::journey)),
      phaseOfTouchpoint_(references<Phase>(ecosystem_, &Touchpoint::phase)),
      partnerOfRole_(references<Partner>(ecosystem_, &Role::partner)),
      from_(references<Touchpoint>(ecosystem_, &Transition::from)),
      to_(references<Touchpoint>(ecosystem_, &Transition::to)),
      parent_(references<Partner>(ecosystem_, &Partner::parent)),
      journeys_(sortedRows(ecosystem_.table<Journey>())),
      partners_(sortedRows(ecosystem_.table<Partner>())),
      phasesOfJourney_(grouped<Journey, Phase>(ecosystem_, journeyOfPhase_)),
      touchpointsOfPhase_(grouped<Phase, Touchpoint>(ecosystem_, phaseOfTouchpoint_)),
      rolesOfTouchpoint_(grouped<Touchpoint>(ecosystem_, &Role::touchpoint)),
      rolesOfPartner_(grouped<Partner, Role>(ecosystem_, partnerOfRole_)),
      outgoing_(grouped<Touchpoint, Transition>(ecosystem_, from_)),
      incoming_(grouped<Touchpoint, Transition>(ecosystem_, to_)),
      effectsOfTouchpoint_(grouped<Touchpoint>(ecosystem_, &Effect::touchpoint)),
      effectsOnOutcome_(grouped<Outcome>(ecosystem_, &Effect::outcome)),
      influencesFrom_(grouped<Outcome>(ecosystem_, &Influence::from)),
      interestsInOutcome_(grouped<Outcome>(ecosystem_, &Interest::outcome)),
      partiesOfAgreement_(grouped<Agreement>(ecosystem_, &Party::agreement)),
      partiesOfPartner_(grouped<Partner>(ecosystem_, &Party::partner)),
      departments_(grouped<Partner, Partner>(ecosystem_, parent_)),
      interestsOfPartner_(grouped<Partner>(ecosystem_, &Interest::holder)),
      interestsOfGroup_(grouped<CustomerGroup>(ecosystem_, &Interest::holder)),
      organisation_(topmostAncestors(parent_)) {
    numberTouchpoints();
    findOwners();
}

void Relations::numberTouchpoints() {
    const auto &journeys = ecosystem_.table<Journey>();
    const auto &touchpoints = ecosystem_.table<Touchpoint>();
    placeInJourney_.resize(touchpoints.size());
    touchpointSlots_.reserve(touchpoints.size());
    touchpointRows_.reserve(touchpoints.size());
    starts_.assign(1, 0);
    for (std::uint32_t journey = 0; journey < journeys.size(); ++journey) {
        for (const Slot<Phase> phase : phasesOfJourney_.slotsOf(journey))
            for (const Slot<Touchpoint> touchpoint : touchpointsOfPhase_.slotsOf(phase)) {
                placeInJourney_[touchpoint] =
                    static_cast<std::uint32_t>(touchpointSlots_.size()) - starts_.back();
                touchpointSlots_.push_back(touchpoint);
                touchpointRows_.push_back(&touchpoints.at(touchpoint));
            }
        starts_.push_back(static_cast<std::uint32_t>(touchpointSlots_.size()));
    }
}

void Relations::findOwners() {
    const auto &roles = ecosystem_.table<Role>();
    parts_.reserve(roles.size());
    owner_.resize(ecosystem_.table<Touchpoint>().size());
    for (std::uint32_t touchpoint = 0; touchpoint < owner_.size(); ++touchpoint) {
        int accountable = 0;
        for (const Slot<Role> role : rolesOfTouchpoint_.slotsOf(touchpoint)) {
            parts_.push_back({roles.at(role).kind, partnerOfRole_[role]});
            if (parts_.back().kind == RoleKind::accountable && ++accountable == 1)
                owner_[touchpoint] = parts_.back().partner;
        }
        if (accountable != 1) owner_[touchpoint] = {};
    }
}

std::span<const Phase *const> Relations::phases(const Id<Journey> &journey) const {
    return phasesOfJourney_.rows(ecosystem_.table<Journey>().slot(journey));
}
std::span<const Touchpoint *const> Relations::touchpoints(const Id<Phase> &phase) const {
    return touchpointsOfPhase_.rows(ecosystem_.table<Phase>().slot(phase));
}
std::span<const Touchpoint *const> Relations::touchpoints(const Id<Journey> &journey) const {
    const Slot<Journey> slot = ecosystem_.table<Journey>().slot(journey);
    return std::span(touchpointRows_).subspan(starts_[slot], starts_[slot + 1] - starts_[slot]);
}
std::span<const Role *const> Relations::roles(const Id<Touchpoint> &touchpoint) const {
    return rolesOfTouchpoint_.rows(ecosystem_.table<Touchpoint>().slot(touchpoint));
}
std::span<const Role *const> Relations::roles(const Id<Partner> &partner) const {
    return rolesOfPartner_.rows(ecosystem_.table<Partner>().slot(partner));
}
std::span<const Transition *const> Relations::outgoing(const Id<Touchpoint> &touchpoint) const {
    return outgoing_.rows(ecosystem_.table<Touchpoint>().slot(touchpoint));
}
std::span<const Transition *const> Relations::incoming(const Id<Touchpoint> &touchpoint) const {
    return incoming_.rows(ecosystem_.table<Touchpoint>().slot(touchpoint));
}
std::span<const Effect *const> Relations::effects(const Id<Touchpoint> &touchpoint) const {
    return effectsOfTouchpoint_.rows(ecosystem_.table<Touchpoint>().slot(touchpoint));
}
std::span<const Effect *const> Relations::effects(const Id<Outcome> &outcome) const {
    return effectsOnOutcome_.rows(ecosystem_.table<Outcome>().slot(outcome));
}
std::span<const Influence *const> Relations::influencesFrom(const Id<Outcome> &outcome) const {
    return influencesFrom_.rows(ecosystem_.table<Outcome>().slot(outcome));
}
std::span<const Interest *const> Relations::interests(const Id<Outcome> &outcome) const {
    return interestsInOutcome_.rows(ecosystem_.table<Outcome>().slot(outcome));
}
std::span<const Party *const> Relations::parties(const Id<Agreement> &agreement) const {
    return partiesOfAgreement_.rows(ecosystem_.table<Agreement>().slot(agreement));
}
std::span<const Party *const> Relations::parties(const Id<Partner> &partner) const {
    return partiesOfPartner_.rows(ecosystem_.table<Partner>().slot(partner));
}
std::span<const Partner *const> Relations::departments(const Id<Partner> &partner) const {
    return departments_.rows(ecosystem_.table<Partner>().slot(partner));
}

std::span<const Interest *const> Relations::interests(const Holder &holder) const {
    if (const auto *partner = std::get_if<Id<Partner>>(&holder))
        return interestsOfPartner_.rows(ecosystem_.table<Partner>().slot(*partner));
    return interestsOfGroup_.rows(
        ecosystem_.table<CustomerGroup>().slot(std::get<Id<CustomerGroup>>(holder)));
}

const Journey &Relations::journeyOf(const Touchpoint &touchpoint) const {
    return ecosystem_[ecosystem_[touchpoint.phase].journey];
}

const Partner &Relations::organisation(const Partner &partner) const {
    return organisation(partner.id);
}

const Partner &Relations::organisation(const Id<Partner> &partner) const {
    const auto &partners = ecosystem_.table<Partner>();
    return partners.at(organisation_[partners.slot(partner)]);
}

const Partner *Relations::owner(const Id<Touchpoint> &touchpoint) const {
    const Slot<Partner> slot = owner(ecosystem_.table<Touchpoint>().slot(touchpoint));
    return slot.isNone() ? nullptr : &ecosystem_.table<Partner>().at(slot);
}

std::vector<const Partner *> Relations::partnersAs(RoleKind kind, const Id<Touchpoint> &touchpoint) const {
    std::vector<const Partner *> result;
    for (const Role *role : roles(touchpoint))
        if (role->kind == kind) result.push_back(ecosystem_.find(role->partner));
    std::sort(result.begin(), result.end(), before<Partner>);
    return result;
}

} // namespace tussen
