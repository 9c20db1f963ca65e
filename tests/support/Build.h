#pragma once

#include "model/Relations.h"

#include <algorithm>
#include <cstdlib>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

/// Small documents in short lines. A word given as `key` becomes the name of the row and, as in JSON, its id.
namespace tussen::test {

/// The id that an entity of this key has: `id<Partner>("airport")`.
template <class Entity> Id<Entity> id(std::string_view key) {
    return {Uuid::named(std::string(Describe<Entity>::plural) + '/' + std::string(key))};
}

/// The id of the transition between two touchpoints: `way("queue", "check")`.
inline Id<Transition> way(std::string_view from, std::string_view to) {
    return id<Transition>(std::string(from) + '|' + std::string(to));
}

/// Phases belong to the latest journey, touchpoints to the latest phase; `touchpoint` makes both where there
/// are none yet ("journey"; "phase", in a later journey "phase of " and its key). What a line refers to must
/// be there already, or come later: nothing is checked here.
class Build {
public:
    Build &partner(std::string_view key, std::string_view parent = {}) {
        auto row = ranked<Partner>(key);
        if (!parent.empty()) row.parent = id<Partner>(parent);
        return put(std::move(row));
    }
    Build &partners(std::initializer_list<std::string_view> keys) {
        for (const std::string_view key : keys)
            partner(key);
        return *this;
    }
    Build &group(std::string_view key) { return put(named<CustomerGroup>(key)); }
    Build &channel(std::string_view key, ChannelKind kind = ChannelKind::other) {
        auto row = named<Channel>(key);
        row.kind = kind;
        return put(std::move(row));
    }
    Build &journey(std::string_view key, std::string_view owner = {}) {
        auto row = ranked<Journey>(key);
        if (!owner.empty()) row.owner = id<Partner>(owner);
        journey_ = row.id;
        phase_ = {};
        return put(std::move(row));
    }
    Build &phase(std::string_view key) {
        if (journey_.value.isNil()) journey("journey");
        auto row = ranked<Phase>(key);
        row.journey = journey_;
        phase_ = row.id;
        return put(std::move(row));
    }
    /// Roles as in "A:airport R:guards C:airline I:police".
    Build &touchpoint(std::string_view key, std::string_view roles = {},
                      TouchpointKind kind = TouchpointKind::contact) {
        if (phase_.value.isNil()) phase(nameForPhase());
        auto row = ranked<Touchpoint>(key);
        row.phase = phase_;
        row.kind = kind;
        put(std::move(row));
        return this->roles(key, roles);
    }
    Build &wait(std::string_view key, std::string_view roles = {}) {
        return touchpoint(key, roles, TouchpointKind::wait);
    }
    Build &goal(std::string_view key, std::string_view roles = {}) {
        return touchpoint(key, roles, TouchpointKind::goal);
    }
    Build &abandon(std::string_view key, std::string_view roles = {}) {
        return touchpoint(key, roles, TouchpointKind::abandon);
    }
    Build &roles(std::string_view touchpoint, std::string_view roles) {
        while (!roles.empty()) {
            const std::string_view one = roles.substr(0, roles.find(' '));
            role(touchpoint, kindOf(one.front()), one.substr(2));
            roles.remove_prefix(std::min(one.size() + 1, roles.size()));
        }
        return *this;
    }
    Build &role(std::string_view touchpoint, RoleKind kind, std::string_view partner) {
        Role row{.id = id<Role>(joined({touchpoint, partner, word(kind)})),
                 .touchpoint = id<Touchpoint>(touchpoint),
                 .partner = id<Partner>(partner),
                 .kind = kind};
        return put(row);
    }
    Build &transition(std::string_view from, std::string_view to,
                      std::optional<double> probability = std::nullopt) {
        Transition row;
        row.id = way(from, to);
        row.from = id<Touchpoint>(from);
        row.to = id<Touchpoint>(to);
        row.probability = probability;
        return put(std::move(row));
    }
    /// Transitions from each touchpoint to the one named after it.
    Build &path(std::initializer_list<std::string_view> keys) {
        for (const auto *to = keys.begin() + 1; to < keys.end(); ++to)
            transition(*(to - 1), *to);
        return *this;
    }
    Build &agreement(std::string_view key, std::initializer_list<std::string_view> parties,
                     std::optional<Scope> scope = std::nullopt) {
        auto row = named<Agreement>(key);
        row.scope = scope;
        for (const std::string_view party : parties)
            put(Party{
                .id = id<Party>(joined({key, party})), .agreement = row.id, .partner = id<Partner>(party)});
        return put(std::move(row));
    }
    Build &outcome(std::string_view key, Purpose purpose = Purpose::none) {
        auto row = named<Outcome>(key);
        row.purpose = purpose;
        return put(std::move(row));
    }
    Build &outcomes(std::initializer_list<std::string_view> keys) {
        for (const std::string_view key : keys)
            outcome(key);
        return *this;
    }
    Build &influence(std::string_view from, std::string_view to, double weight) {
        return put(Influence{.id = id<Influence>(joined({from, to})),
                             .from = id<Outcome>(from),
                             .to = id<Outcome>(to),
                             .weight = weight});
    }
    Build &effect(std::string_view touchpoint, std::string_view outcome, double weight) {
        return put(Effect{.id = id<Effect>(joined({touchpoint, outcome})),
                          .touchpoint = id<Touchpoint>(touchpoint),
                          .outcome = id<Outcome>(outcome),
                          .weight = weight});
    }
    /// A negative weight is a wish for less. The holder is the customer group of that key if there is one
    /// already, otherwise the partner.
    Build &interest(std::string_view key, std::string_view holder, int weight, std::string_view outcome) {
        Interest row;
        row.id = id<Interest>(key);
        row.holder = id<Partner>(holder);
        if (now().contains(ref(id<CustomerGroup>(holder)))) row.holder = id<CustomerGroup>(holder);
        row.outcome = id<Outcome>(outcome);
        row.direction = weight < 0 ? Direction::decrease : Direction::increase;
        row.weight = std::abs(weight);
        return put(std::move(row));
    }
    Build &waiver(std::string_view finding, std::optional<Uuid> inputs = std::nullopt) {
        Waiver row;
        row.id = id<Waiver>(finding);
        row.finding = finding;
        row.reason = "accepted";
        row.inputs = inputs;
        return put(std::move(row));
    }
    /// Changes a row that is there: `.change<Touchpoint>("queue", [](auto &row) { row.experience = -2; })`.
    template <class Entity, class Change> Build &change(std::string_view key, Change &&change) {
        Entity row = now()[id<Entity>(key)];
        change(row);
        return put(std::move(row));
    }
    template <class Entity> Build &put(Entity row) {
        builder_.put(std::move(row));
        return *this;
    }

    [[nodiscard]] const Ecosystem &now() const { return builder_.now(); }
    [[nodiscard]] Relations relations() const { return Relations(now()); }

private:
    static RoleKind kindOf(char letter) {
        return static_cast<RoleKind>(std::string_view("ARCI").find(letter));
    }
    std::string nameForPhase() {
        if (journey_.value.isNil()) journey("journey");
        const bool isFirst = !now().contains(ref(id<Phase>("phase")));
        return isFirst ? "phase" : "phase of " + now()[journey_].name;
    }
    static std::string joined(std::initializer_list<std::string_view> words) {
        std::string result;
        for (const std::string_view one : words)
            result.append(result.empty() ? "" : "|").append(one);
        return result;
    }
    template <class Entity> Entity named(std::string_view key) {
        Entity row;
        row.id = id<Entity>(key);
        row.name = key;
        return row;
    }
    template <class Entity> Entity ranked(std::string_view key) {
        auto row = named<Entity>(key);
        row.rank = rank_++;
        return row;
    }

    EcosystemBuilder builder_;
    Id<Journey> journey_;
    Id<Phase> phase_;
    double rank_ = 0;
};

} // namespace tussen::test
