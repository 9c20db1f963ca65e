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

/// Groups the rows of a table by what `member` names; rows that name nothing are in no group.
template <class Target, class Row, class Value>
Referring<Row> grouped(const Ecosystem &ecosystem, Value Row::*member) {
    const auto &targets = ecosystem.table<Target>();
    const auto &table = ecosystem.table<Row>();
    std::vector<std::uint32_t> slots;
    std::vector<const Row *> rows;
    slots.reserve(table.size());
    rows.reserve(table.size());
    for (const Row &row : table) {
        const auto target = referenceOf(row.*member);
        const bool mine = target && target->type == entityType<Target>;
        slots.push_back(mine ? targets.slot({target->id}) : Referring<Row>::none);
        rows.push_back(&row);
    }
    Referring<Row> result(targets.size(), slots, rows);
    for (std::uint32_t slot = 0; slot < targets.size(); ++slot) {
        const auto group = result.mutableRows(slot);
        if (group.size() > 1) std::sort(group.begin(), group.end(), before<Row>);
    }
    return result;
}

std::vector<std::uint32_t> topmostAncestors(const Table<Partner> &partners) {
    std::vector<std::uint32_t> result(partners.size());
    for (std::uint32_t slot = 0; slot < partners.size(); ++slot) {
        std::uint32_t top = slot;
        while (const auto &parent = partners.at(top).parent)
            top = partners.slot(*parent);
        result[slot] = top;
    }
    return result;
}

} // namespace

template <class Row>
Referring<Row>::Referring(std::size_t targetCount, std::span<const std::uint32_t> targets,
                          std::span<const Row *const> rows)
    : starts_(targetCount + 1, 0) {
    for (const std::uint32_t target : targets)
        if (target != none) ++starts_[target + 1];
    std::partial_sum(starts_.begin(), starts_.end(), starts_.begin());
    rows_.resize(starts_.back());
    std::vector<std::uint32_t> next(starts_.begin(), starts_.end() - 1);
    for (std::size_t i = 0; i < targets.size(); ++i)
        if (targets[i] != none) rows_[next[targets[i]]++] = rows[i];
}

Relations::Relations(Ecosystem ecosystem)
    : ecosystem_(std::move(ecosystem)),
      journeys_(sortedRows(ecosystem_.table<Journey>())),
      partners_(sortedRows(ecosystem_.table<Partner>())),
      phasesOfJourney_(grouped<Journey>(ecosystem_, &Phase::journey)),
      touchpointsOfPhase_(grouped<Phase>(ecosystem_, &Touchpoint::phase)),
      rolesOfTouchpoint_(grouped<Touchpoint>(ecosystem_, &Role::touchpoint)),
      rolesOfPartner_(grouped<Partner>(ecosystem_, &Role::partner)),
      outgoing_(grouped<Touchpoint>(ecosystem_, &Transition::from)),
      incoming_(grouped<Touchpoint>(ecosystem_, &Transition::to)),
      effectsOfTouchpoint_(grouped<Touchpoint>(ecosystem_, &Effect::touchpoint)),
      effectsOnOutcome_(grouped<Outcome>(ecosystem_, &Effect::outcome)),
      influencesFrom_(grouped<Outcome>(ecosystem_, &Influence::from)),
      interestsInOutcome_(grouped<Outcome>(ecosystem_, &Interest::outcome)),
      partiesOfAgreement_(grouped<Agreement>(ecosystem_, &Party::agreement)),
      partiesOfPartner_(grouped<Partner>(ecosystem_, &Party::partner)),
      departments_(grouped<Partner>(ecosystem_, &Partner::parent)),
      interestsOfPartner_(grouped<Partner>(ecosystem_, &Interest::holder)),
      interestsOfGroup_(grouped<CustomerGroup>(ecosystem_, &Interest::holder)),
      organisation_(topmostAncestors(ecosystem_.table<Partner>())) {
    const auto &touchpoints = ecosystem_.table<Touchpoint>();
    const auto &partners = ecosystem_.table<Partner>();
    owner_.assign(touchpoints.size(), Referring<Role>::none);
    for (std::uint32_t slot = 0; slot < touchpoints.size(); ++slot) {
        int accountable = 0;
        for (const Role *role : rolesOfTouchpoint_.rows(slot))
            if (role->kind == RoleKind::accountable && ++accountable == 1)
                owner_[slot] = partners.slot(role->partner);
        if (accountable != 1) owner_[slot] = Referring<Role>::none;
    }
}

std::span<const Phase *const> Relations::phases(const Id<Journey> &journey) const {
    return phasesOfJourney_.rows(ecosystem_.table<Journey>().slot(journey));
}
std::span<const Touchpoint *const> Relations::touchpoints(const Id<Phase> &phase) const {
    return touchpointsOfPhase_.rows(ecosystem_.table<Phase>().slot(phase));
}
std::vector<const Touchpoint *> Relations::touchpoints(const Id<Journey> &journey) const {
    std::vector<const Touchpoint *> result;
    for (const Phase *phase : phases(journey)) {
        const auto own = touchpoints(phase->id);
        result.insert(result.end(), own.begin(), own.end());
    }
    return result;
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
    const std::uint32_t slot = owner_[ecosystem_.table<Touchpoint>().slot(touchpoint)];
    return slot == Referring<Role>::none ? nullptr : &ecosystem_.table<Partner>().at(slot);
}

std::vector<const Partner *> Relations::partnersAs(RoleKind kind, const Id<Touchpoint> &touchpoint) const {
    std::vector<const Partner *> result;
    for (const Role *role : roles(touchpoint))
        if (role->kind == kind) result.push_back(ecosystem_.find(role->partner));
    std::sort(result.begin(), result.end(), before<Partner>);
    return result;
}

} // namespace tussen
