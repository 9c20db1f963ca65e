#pragma once

#include "model/Fields.h"

#include <cstddef>
#include <tuple>
#include <utility>

namespace tussen {

/// All entities of a document, in an order in which what is referred to stands first, cycles apart.
using Entities =
    std::tuple<EcosystemInfo, Partner, CustomerGroup, Channel, Journey, Phase, Touchpoint, Role, Transition,
               Agreement, Party, Outcome, Influence, Effect, Interest, Waiver, CheckSetting, Note, Revision>;

inline constexpr std::size_t entityCount = std::tuple_size_v<Entities>;

/// One value per entity, in the order of `Entities`.
enum class EntityType {
    ecosystem,
    partner,
    customerGroup,
    channel,
    journey,
    phase,
    touchpoint,
    role,
    transition,
    agreement,
    party,
    outcome,
    influence,
    effect,
    interest,
    waiver,
    checkSetting,
    note,
    revision
};

namespace detail {
template <class Entity, std::size_t... I> constexpr EntityType typeOf(std::index_sequence<I...>) {
    std::size_t found = entityCount;
    ((std::is_same_v<Entity, std::tuple_element_t<I, Entities>> ? void(found = I) : void()), ...);
    return static_cast<EntityType>(found);
}
} // namespace detail

template <class Entity>
inline constexpr EntityType entityType = detail::typeOf<Entity>(std::make_index_sequence<entityCount>{});

/// Names one entity of any type.
struct EntityRef {
    EntityType type = EntityType::ecosystem;
    Uuid id;
    auto operator<=>(const EntityRef &) const = default;
};

template <class Entity> constexpr EntityRef ref(const Id<Entity> &id) {
    return {entityType<Entity>, id.value};
}
template <class... Entity> constexpr EntityRef ref(const std::variant<Id<Entity>...> &id) {
    return std::visit([](const auto &one) { return ref(one); }, id);
}

struct EntityRefHash {
    std::size_t operator()(const EntityRef &one) const noexcept {
        return UuidHash{}(one.id) + static_cast<std::size_t>(one.type);
    }
};

/// Calls `visit.template operator()<Entity>()` for each entity, in the order of `Entities`.
template <class Visit> constexpr void forEachEntity(Visit &&visit) {
    [&]<std::size_t... I>(std::index_sequence<I...>) {
        (visit.template operator()<std::tuple_element_t<I, Entities>>(), ...);
    }
    (std::make_index_sequence<entityCount>{});
}

/// The entity's name as the description has it: "touchpoint".
constexpr std::string_view nameOf(EntityType type) {
    std::string_view found;
    forEachEntity([&]<class Entity>() {
        if (entityType<Entity> == type) found = Describe<Entity>::name;
    });
    return found;
}

/// Calls `visit(ref)` for each entity that the row refers to.
template <class Entity, class Visit> void forEachReference(const Entity &row, Visit &&visit);

namespace detail {
template <class Value> inline constexpr bool isOptional = false;
template <class Value> inline constexpr bool isOptional<std::optional<Value>> = true;
template <class Value> inline constexpr bool isVariant = false;
template <class... Each> inline constexpr bool isVariant<std::variant<Each...>> = true;
template <class Value> inline constexpr bool isId = false;
template <class Entity> inline constexpr bool isId<Id<Entity>> = true;

template <class Value> struct Plain { using type = Value; };
template <class Value> struct Plain<std::optional<Value>> { using type = Value; };
} // namespace detail

/// A field's type without `std::optional`.
template <class Value> using PlainOf = typename detail::Plain<Value>::type;

/// True for an id, or a choice of ids, optional or not.
template <class Value> inline constexpr bool isReference =
    detail::isId<PlainOf<Value>> || detail::isVariant<PlainOf<Value>>;

/// What the reference names, if it names anything.
template <class Value> std::optional<EntityRef> referenceOf(const Value &value) {
    if constexpr (detail::isOptional<Value>)
        return value ? std::optional(ref(*value)) : std::nullopt;
    else
        return ref(value);
}

template <class Entity, class Visit> void forEachReference(const Entity &row, Visit &&visit) {
    forEachField<Entity>([&](const auto &each) {
        using Value = std::decay_t<decltype(row.*each.member)>;
        if constexpr (isReference<Value>) {
            if (const auto target = referenceOf(row.*each.member)) visit(*target);
        }
    });
}

} // namespace tussen
