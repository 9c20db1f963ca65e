#pragma once

#include "model/Edit.h"

#include <QString>

#include <vector>

/// How a value gets into a field of some entities, with what it takes along.
namespace tussen {

template <class Entity, class Value>
void writeField(const std::vector<Id<Entity>> &ids, Value Entity::*member, const Value &value, Edit &edit) {
    for (const Id<Entity> &id : ids) {
        Entity row = edit.now()[id];
        row.*member = value;
        edit.put(std::move(row));
    }
}

/// Touchpoints go to the end of another phase, in their order; those that are there already stay.
void writeField(std::vector<Id<Touchpoint>> ids, Id<Phase> Touchpoint::*member, const Id<Phase> &phase,
                Edit &edit);

/// What a journey and its touchpoints continue goes where it no longer fits.
void writeField(const std::vector<Id<Journey>> &ids, JourneyState Journey::*member, const JourneyState &state,
                Edit &edit);
void writeField(const std::vector<Id<Journey>> &ids, std::optional<Id<Journey>> Journey::*member,
                const std::optional<Id<Journey>> &current, Edit &edit);

/// Why the field cannot have that value, where the rules of the model do not say what to do about it.
template <class Entity, class Value>
QString refusalOf(const Ecosystem &, const std::vector<Id<Entity>> &, Value Entity::*, const Value &) {
    return {};
}
/// A journey that another one improves is a current one.
QString refusalOf(const Ecosystem &now, const std::vector<Id<Journey>> &ids, JourneyState Journey::*member,
                  const JourneyState &state);

} // namespace tussen
