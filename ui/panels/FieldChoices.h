#pragma once

#include "models/Snapshot.h"
#include "panels/FieldWords.h"
#include "texts/Utf8.h"
#include "words/Sentences.h"

#include <algorithm>

/// What there is to choose from for a field, made of its type.
namespace tussen {

template <class Value> struct Choice {
    QString name;
    Value value;
};
template <class Value> using ChoiceList = std::vector<Choice<Value>>;

namespace detail {

/// What a reference to a `Target` may name for this row; where the journey matters, only of that journey.
template <class Entity, class Target>
bool isCandidate(const Snapshot &snapshot, const Entity &row, const Target &target) {
    if constexpr (std::is_same_v<Entity, Touchpoint> && std::is_same_v<Target, Phase>)
        return target.journey == snapshot.relations->journeyOf(row).id;
    if constexpr (std::is_same_v<Entity, Touchpoint> && std::is_same_v<Target, Touchpoint>)
        return snapshot.relations->journeyOf(row).currentOf == snapshot.relations->journeyOf(target).id;
    if constexpr (std::is_same_v<Entity, Journey> && std::is_same_v<Target, Journey>)
        return row.state == JourneyState::target && target.state == JourneyState::current;
    if constexpr (std::is_same_v<Entity, Target>) return !(row.id == target.id);
    return true;
}

/// All rows that the reference may name and the one that it names, in the order of their lanes or phases,
/// otherwise by name.
template <class Target, class Entity, class Value>
void addTargets(ChoiceList<Value> &list, const Snapshot &snapshot, const Entity &row, const Value &now) {
    std::vector<const Target *> targets;
    for (const Target &target : snapshot.ecosystem().template table<Target>())
        if (isCandidate(snapshot, row, target) || now == Value(target.id)) targets.push_back(&target);
    const auto name = [&](const Target &target) {
        return toQt(nameOf(snapshot.ecosystem(), ref(target.id), *snapshot.texts));
    };
    std::sort(targets.begin(), targets.end(), [&](const Target *a, const Target *b) {
        if constexpr (requires { a->rank; })
            return std::pair(a->rank, a->id) < std::pair(b->rank, b->id);
        else
            return std::pair(name(*a), a->id) < std::pair(name(*b), b->id);
    });
    for (const Target *target : targets)
        list.push_back({name(*target), Value(target->id)});
}

template <class Value, class Entity, class Target>
void addReference(ChoiceList<Value> &list, const Snapshot &snapshot, const Entity &row, const Value &now,
                  const Id<Target> *) {
    addTargets<Target>(list, snapshot, row, now);
}
template <class Value, class Entity, class... Target>
void addReference(ChoiceList<Value> &list, const Snapshot &snapshot, const Entity &row, const Value &now,
                  const std::variant<Id<Target>...> *) {
    (addTargets<Target>(list, snapshot, row, now), ...);
}

} // namespace detail

/// What a field of this row may be, none first where it may be absent.
template <class Entity, class Value>
ChoiceList<Value> choicesFor(const Field<Entity, Value> &field, const Snapshot &snapshot, const Entity &row) {
    using Plain = PlainOf<Value>;
    ChoiceList<Value> list;
    if constexpr (tussen::detail::isOptional<Value>)
        list.push_back({noneOf(entityType<Entity>, field.key), std::nullopt});
    if constexpr (std::is_enum_v<Plain>) {
        const QStringList names = namesOf<Plain>();
        for (qsizetype i = 0; i < names.size(); ++i)
            list.push_back({names[i], static_cast<Plain>(i)});
    } else if constexpr (std::is_same_v<Plain, bool>) {
        list = {{yes(), true}, {no(), false}};
    } else if constexpr (isReference<Value>) {
        detail::addReference<Value>(list, snapshot, row, row.*field.member,
                                    static_cast<const Plain *>(nullptr));
    } else {
        const int least = static_cast<int>(field.range.least);
        const int most = static_cast<int>(field.range.most);
        for (int step = least; step <= most; ++step)
            list.push_back({scaleName(field.key, step, least, most), Value(step)});
    }
    return list;
}

} // namespace tussen
