#pragma once

#include "model/Ecosystem.h"
#include "model/PartyId.h"
#include "tests/support/Random.h"

#include <optional>
#include <vector>

/// Random rows that fit a document: each keeps the model's rules by construction.
namespace tussen::testing {

template <class Entity> const Entity *anyRow(Random &random, const Ecosystem &now) {
    const Table<Entity> &rows = now.table<Entity>();
    return rows.empty() ? nullptr : &rows.at(random.below(rows.size()));
}

/// Fills values by their type and the field's rules. Each returns false where there is nothing to refer to.
struct RandomValue {
    Random &random;
    const Ecosystem &now;

    template <class Rules> bool operator()(std::string &value, const Rules &rules) {
        value = random.text(rules.text);
        return true;
    }
    template <class Rules> bool operator()(double &value, const Rules &rules) {
        value = random.number(rules.range);
        return true;
    }
    template <class Rules> bool operator()(int &value, const Rules &rules) {
        value = random.between(static_cast<int>(rules.range.least), static_cast<int>(rules.range.most));
        return true;
    }
    template <class Rules> bool operator()(bool &value, const Rules &) {
        value = random.oneIn(2);
        return true;
    }
    template <class Rules> bool operator()(Uuid &value, const Rules &) {
        value = random.uuid();
        return true;
    }
    template <class Rules> bool operator()(Bytes &value, const Rules &) {
        value.value.resize(1 + random.below(8));
        for (std::uint8_t &byte : value.value)
            byte = static_cast<std::uint8_t>(random.below(256));
        return true;
    }
    template <class Enum, class Rules>
    requires std::is_enum_v<Enum>
    bool operator()(Enum &value, const Rules &) {
        value = static_cast<Enum>(random.below(Words<Enum>::all.size()));
        return true;
    }
    template <class Entity, class Rules> bool operator()(Id<Entity> &value, const Rules &) {
        const Entity *target = anyRow<Entity>(random, now);
        if (target) value = target->id;
        return target;
    }
    template <class First, class Second, class Rules>
    bool operator()(std::variant<First, Second> &value, const Rules &rules) {
        First first;
        Second second;
        const bool hasFirst = (*this)(first, rules);
        const bool hasSecond = (*this)(second, rules);
        if (hasFirst && (!hasSecond || random.oneIn(2)))
            value = first;
        else if (hasSecond)
            value = second;
        return hasFirst || hasSecond;
    }
    template <class Value, class Rules> bool operator()(std::optional<Value> &value, const Rules &rules) {
        value.reset();
        Value drawn{};
        if (random.oneIn(2) && (*this)(drawn, rules)) value = drawn;
        return true;
    }
};

inline const Id<Journey> &journeyOf(const Ecosystem &now, const Touchpoint &touchpoint) {
    return now[touchpoint.phase].journey;
}

/// Rows of one entity that meet a condition.
template <class Entity, class Condition>
std::vector<const Entity *> rowsWhere(const Ecosystem &now, Condition condition) {
    std::vector<const Entity *> found;
    for (const Entity &row : now.table<Entity>())
        if (condition(row)) found.push_back(&row);
    return found;
}

// What makes a filled row fit the others. `old` is the row it replaces, or nullptr; what others rely on
// stays as it was. False: no such row fits.
template <class Entity> bool fit(Entity &, const Entity *, Random &, const Ecosystem &) {
    return true;
}

inline bool fit(EcosystemInfo &row, const EcosystemInfo *, Random &, const Ecosystem &) {
    row.id = ecosystemInfoId();
    return true;
}

inline bool fit(Partner &row, const Partner *old, Random &, const Ecosystem &) {
    if (old) row.parent = old->parent;
    return true;
}

inline bool fit(Journey &row, const Journey *old, Random &, const Ecosystem &now) {
    if (old) {
        row.state = old->state;
        row.currentOf = old->currentOf;
    }
    if (row.state == JourneyState::current ||
        (row.currentOf && now[*row.currentOf].state != JourneyState::current))
        row.currentOf.reset();
    return true;
}

inline bool fit(Phase &row, const Phase *old, Random &, const Ecosystem &) {
    if (old) row.journey = old->journey;
    return true;
}

inline bool fit(Touchpoint &row, const Touchpoint *old, Random &random, const Ecosystem &now) {
    row.currentOf.reset();
    if (old) {
        const auto phases =
            rowsWhere<Phase>(now, [&](const Phase &phase) { return phase.journey == journeyOf(now, *old); });
        row.phase = random.oneOf(phases)->id;
        row.currentOf = old->currentOf;
    } else if (const auto &current = now[journeyOf(now, row)].currentOf) {
        const auto continued = rowsWhere<Touchpoint>(
            now, [&](const Touchpoint &one) { return journeyOf(now, one) == *current; });
        if (!continued.empty() && random.oneIn(2)) row.currentOf = random.oneOf(continued)->id;
    }
    return true;
}

inline bool fit(Role &row, const Role *old, Random &, const Ecosystem &now) {
    if (old) {
        const RoleStatus status = row.status;
        row = *old;
        row.status = status;
        return true;
    }
    return rowsWhere<Role>(now,
                           [&](const Role &one) {
                               return one.touchpoint == row.touchpoint && one.partner == row.partner &&
                                      one.kind == row.kind;
                           })
        .empty();
}

inline bool fit(Transition &row, const Transition *old, Random &random, const Ecosystem &now) {
    if (old) {
        row.from = old->from;
        row.to = old->to;
        return true;
    }
    const auto targets = rowsWhere<Touchpoint>(
        now, [&](const Touchpoint &one) { return journeyOf(now, one) == journeyOf(now, now[row.from]); });
    row.to = random.oneOf(targets)->id;
    return true;
}

/// A party has no id of its own in the exchange format: it follows from agreement and partner.
inline bool fit(Party &row, const Party *old, Random &, const Ecosystem &now) {
    if (old) row = *old;
    row.id = partyId(row.agreement, row.partner);
    return old || !now.find(row.id);
}

inline bool fit(Influence &row, const Influence *old, Random &, const Ecosystem &) {
    if (old) {
        row.from = old->from;
        row.to = old->to;
    }
    return row.from != row.to;
}

inline bool fit(Waiver &row, const Waiver *, Random &random, const Ecosystem &now) {
    const Touchpoint *subject = anyRow<Touchpoint>(random, now);
    row.finding = "ownership.no-accountable:" + (subject ? subject->id.value : random.uuid()).text();
    row.reason = random.text(TextRule::name);
    return rowsWhere<Waiver>(
               now, [&](const Waiver &one) { return one.finding == row.finding && one.id != row.id; })
        .empty();
}

inline bool fit(CheckSetting &row, const CheckSetting *, Random &, const Ecosystem &now) {
    row.reason += "Because";
    return rowsWhere<CheckSetting>(
               now, [&](const CheckSetting &one) { return one.check == row.check && one.id != row.id; })
        .empty();
}

inline bool fit(Note &row, const Note *, Random &random, const Ecosystem &) {
    row.text = random.text(TextRule::name);
    return true;
}

/// A row that may be put into the document: a new one, or with `old` a changed one in its place.
template <class Entity>
std::optional<Entity> randomRow(Random &random, const Ecosystem &now, const Entity *old = nullptr) {
    Entity row;
    row.id = old ? old->id : Id<Entity>{random.uuid()};
    bool possible = true;
    RandomValue fill{random, now};
    forEachField<Entity>([&](const auto &each) { possible = fill(row.*each.member, each) && possible; });
    if (!possible || !fit(row, old, random, now)) return std::nullopt;
    return row;
}

} // namespace tussen::testing
